/** The key of a value that stands for something and is only handed back: a page token, an id. */
export const OPAQUE = "x-opaque";

/** Tests whether a schema is of integers that a number need not hold exactly. */
export function isLongInteger({ type, format }: { readonly [keyword: string]: unknown }): boolean {
  return type === "integer" && format === "int64";
}
