/** One decoded `name=value` pair of a query or a form body. */
export type Field = readonly [name: string, value: string];

/** Maximum number of fields in a query or a form. No operation has a tenth of them. */
export const FIELD_LIMIT = 1000;

/** Checks for more fields than {@link FIELD_LIMIT}, without reading beyond that. */
export function hasTooManyFields(encoded: string): boolean {
  return encoded.split("&", FIELD_LIMIT + 1).length > FIELD_LIMIT;
}

/** Decodes `a=1&b=2` (`+` is a space), keeping the order; returns undefined for a malformed `%` escape. */
export function decodeForm(encoded: string): readonly Field[] | undefined {
  try {
    return encoded
      .split("&")
      .filter((pair) => pair !== "")
      .map((pair) => {
        const equals = pair.indexOf("=");
        return equals < 0
          ? [decode(pair), ""]
          : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
      });
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

const decode = (encoded: string): string => decodeURIComponent(encoded.replaceAll("+", " "));

/** Percent-encodes everything except the unreserved characters of RFC 3986; `encodeURIComponent` leaves five more. */
export function encodeRfc3986(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Writes `a=1&b=2` in the given order, percent-encoding names and values by RFC 3986. */
export function encodeForm(fields: readonly Field[]): string {
  return fields.map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`).join("&");
}

/** Groups fields by name; a repeated name gets a list of its values. */
export function groupFields(fields: readonly Field[]): Record<string, string | string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const values = groups.get(name);
    if (values) values.push(value);
    else groups.set(name, [value]);
  }
  return Object.fromEntries(
    [...groups].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? "")]),
  );
}
