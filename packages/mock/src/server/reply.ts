import type { ServerResponse } from "node:http";

/** What a vendor answers, before it is written to a socket. */
export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A reply whose body is `value` as JSON. */
export const jsonReply = (status: number, value: unknown, contentType = "application/json"): Reply => ({
  status,
  headers: { "content-type": contentType },
  body: JSON.stringify(value),
});

/**
 * A reply of the mock itself, in no vendor's words: its spec, its examples or its code are at fault, not the caller.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export const problemReply = (status: number, problem: { title: string } & Record<string, unknown>): Reply =>
  jsonReply(status, { ...problem, status }, "application/problem+json");

/** Writes a reply; `date` is the vendor's clock, which callers read to learn how far off theirs is. */
export const writeReply = (outgoing: ServerResponse, { reply, date }: { reply: Reply; date: Date }): void => {
  outgoing.writeHead(reply.status, {
    ...reply.headers,
    date: date.toUTCString(),
    "content-length": Buffer.byteLength(reply.body),
  });
  outgoing.end(reply.body);
};
