/**
 * Reads the vendor's own `x-acs-retry-after`, in milliseconds. No page gives its unit; the vendor's own core takes it for
 * milliseconds, and so do we.
 *
 * @see https://github.com/aliyun/darabonba-openapi
 */
export function readAcsRetryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const milliseconds = Number(headers["x-acs-retry-after"]);
  return milliseconds > 0 ? milliseconds : undefined;
}
