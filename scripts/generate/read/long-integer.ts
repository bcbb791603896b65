/** The key of a value that stands for something and is only handed back: a page token, an id. */
export const OPAQUE = "x-opaque";

/** Whether a schema is of integers that a number need not hold exactly. */
export const isLongInteger = ({ type, format }: { readonly [keyword: string]: unknown }): boolean =>
  type === "integer" && format === "int64";

/** Whether there is a long integer anywhere in a schema. */
export function hasLongInteger(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  return isLongInteger({ ...schema }) || Object.values(schema).some(hasLongInteger);
}
