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
