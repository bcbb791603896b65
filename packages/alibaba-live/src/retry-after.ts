/**
 * Reads the vendor's own `x-acs-retry-after`, in milliseconds. No page gives its unit; the vendor's own core treats it as
 * milliseconds, and so does this function.
 *
 * @see https://github.com/aliyun/darabonba-openapi
 */
export function readAcsRetryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const milliseconds = Number(headers["x-acs-retry-after"]);
  return milliseconds > 0 ? milliseconds : undefined;
}
