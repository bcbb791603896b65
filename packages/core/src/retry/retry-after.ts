/** Reads the milliseconds after which a vendor wants to be asked again; undefined if it does not say. */
export type ReadRetryAfter = (
  headers: Readonly<Record<string, string>>,
  now: () => number,
) => number | undefined;

/**
 * Reads `Retry-After`: seconds, or a date (RFC 9110 §10.2.3). A date is by the vendor's clock, so it is compared with the
 * vendor's own time if the response has that.
 *
 * @param now - The current time in milliseconds since 1970, for a response without a date.
 */
export function readRetryAfter(
  headers: Readonly<Record<string, string>>,
  now: () => number,
): number | undefined {
  const text = headers["retry-after"]?.trim();
  if (!text) return undefined;
  const ms = /^\d+$/.test(text)
    ? Number(text) * 1000
    : Date.parse(text) - (Date.parse(headers["date"] ?? "") || now());
  return ms > 0 ? ms : undefined;
}
