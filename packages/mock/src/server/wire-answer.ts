import type { ServerResponse } from "node:http";
import type { Reply } from "./reply.ts";

/** An answer as it goes onto the wire. Its content-length is a header like any other and need not be true. */
export interface WireAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Makes a reply ready to be sent; `date` is the vendor's clock, which callers read to learn how far off theirs is. A reply
 * that brings a date of its own keeps it, and one that switches protocols has no length.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.6
 */
export const toWireAnswer = ({ status, headers, body }: Reply, date: Date): WireAnswer => ({
  status,
  headers: {
    date: date.toUTCString(),
    ...headers,
    ...(status !== 101 && { "content-length": String(Buffer.byteLength(body)) }),
  },
  body: Buffer.from(body),
});

/** Sends an answer; `onSent` is called once all of it is with the operating system. */
export const sendWireAnswer = (
  outgoing: ServerResponse,
  { answer, onSent }: { answer: WireAnswer; onSent?: () => void },
): void => {
  outgoing.writeHead(answer.status, answer.headers);
  outgoing.end(answer.body, onSent);
};
