import type { ServerResponse } from "node:http";
import type { VendorAnswer } from "../wire/answer.ts";

/** An answer as bytes. Its content-length is a header like any other and may be wrong. */
export interface OutgoingAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Prepares an answer for sending. `date` is the vendor's clock, from which callers compute their clock skew. A `date` header of
 * the answer's own takes precedence, and an answer that switches protocols has no length.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.6
 */
export function toOutgoingAnswer({ status, headers, body }: VendorAnswer, date: Date): OutgoingAnswer {
  return {
    status,
    headers: {
      date: date.toUTCString(),
      ...headers,
      ...(status !== 101 && { "content-length": String(Buffer.byteLength(body)) }),
    },
    body: Buffer.from(body),
  };
}

/** Sends an answer; `onSent` is called once all of it is with the operating system. */
export function sendAnswer(
  outgoing: ServerResponse,
  { answer, onSent }: { answer: OutgoingAnswer; onSent?: () => void },
): void {
  outgoing.writeHead(answer.status, answer.headers);
  outgoing.end(answer.body, onSent);
}
