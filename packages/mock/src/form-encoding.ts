/** One `name=value` of a query or of a form body, decoded. */
export type Field = readonly [name: string, value: string];

/** Most fields of a query or a form that a gateway reads; no operation has a tenth of them. */
export const FIELD_LIMIT = 1000;

/** Whether a query or a form has more fields than a gateway reads. Looks no further than that. */
export const isCrowded = (text: string): boolean => text.split("&", FIELD_LIMIT + 1).length > FIELD_LIMIT;

/** Decodes `a=1&b=2` (`+` is a space), in the order of the wire; undefined where a `%` escape is malformed. */
export const decodeForm = (text: string): readonly Field[] | undefined => {
  try {
    return text
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
};

const decode = (text: string): string => decodeURIComponent(text.replaceAll("+", " "));

/** Percent-encodes all but the unreserved characters of RFC 3986, which `encodeURIComponent` does not quite do. */
export const encodeRfc3986 = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Writes `a=1&b=2` in the given order, every name and value percent-encoded by RFC 3986. */
export const encodeForm = (fields: readonly Field[]): string =>
  fields.map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`).join("&");

/** Fields by name; a repeated name gets all of its values. */
export const groupFields = (fields: readonly Field[]): Record<string, string | string[]> => {
  const groups = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const values = groups.get(name);
    if (values) values.push(value);
    else groups.set(name, [value]);
  }
  return Object.fromEntries(
    [...groups].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? "")]),
  );
};
