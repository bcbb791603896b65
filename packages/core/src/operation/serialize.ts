/** Percent-encodes by RFC 3986: everything but letters, digits and `-_.~`. */
export function percentEncode(text: string): string {
  // Most of what travels needs no encoding, and looking is cheaper than encoding.
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Writes fields as `name=value&…`, the form of a query and of an `application/x-www-form-urlencoded` body, sorted by
 * name. Absent fields are left out, lists are joined with commas and maps become JSON: OpenAPI's `style: form` with
 * `explode: false`, and `contentType: application/json`. The generator refuses a spec that wants anything else.
 */
export function toForm(fields: object): string {
  let form = "";
  for (const name of Object.keys(fields).sort()) {
    const value: unknown = (fields as Record<string, unknown>)[name];
    if (value === undefined) continue;
    if (form !== "") form += "&";
    form += `${percentEncode(name)}=${percentEncode(toText(value))}`;
  }
  return form;
}

function toText(value: unknown): string {
  if (Array.isArray(value)) return value.join(",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
