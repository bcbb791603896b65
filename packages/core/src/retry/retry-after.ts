/**
 * Milliseconds after which a vendor wants to be asked again, or undefined where it does not say.
 *
 * `Retry-After` is in seconds or a date (RFC 9110 §10.2.3). For `x-acs-retry-after` no page gives a unit; the vendor's own
 * core takes it for milliseconds, and so do we.
 *
 * @see https://github.com/aliyun/darabonba-openapi
 */
export function readRetryAfter(
  headers: Readonly<Record<string, string>>,
  now: () => number,
): number | undefined {
  const vendors = Number(headers["x-acs-retry-after"]);
  if (vendors > 0) return vendors;
  const text = headers["retry-after"]?.trim();
  if (!text) return undefined;
  // A date is one of the vendor's, so it counts from the vendor's own time, where that is told.
  const ms = /^\d+$/.test(text)
    ? Number(text) * 1000
    : Date.parse(text) - (Date.parse(headers["date"] ?? "") || now());
  return ms > 0 ? ms : undefined;
}
