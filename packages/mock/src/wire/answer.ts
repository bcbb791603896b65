/** An answer of a vendor before it is written to a socket. */
export interface VendorAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Builds an answer whose body is `value` as JSON. */
export function jsonAnswer(status: number, value: unknown, contentType = "application/json"): VendorAnswer {
  return { status, headers: { "content-type": contentType }, body: JSON.stringify(value) };
}

/**
 * Builds an answer in the mock's own words, for errors that are not the vendor's: access that is denied, a broken spec, a bug.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export function problemAnswer(
  status: number,
  problem: { title: string } & Record<string, unknown>,
): VendorAnswer {
  return jsonAnswer(status, { ...problem, status }, "application/problem+json");
}
