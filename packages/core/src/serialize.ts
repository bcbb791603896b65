/** Percent-encodes by RFC 3986: everything but letters, digits and `-_.~`. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Writes fields as `name=value&…`, the form of a query and of an
 * `application/x-www-form-urlencoded` body, sorted by name. Absent fields are left out.
 */
export function toForm(fields: object): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(String(value))}`)
    .join("&");
}
