import type { PrismOperation } from "./parsed-spec.ts";

type Content = NonNullable<NonNullable<NonNullable<PrismOperation["request"]>["body"]>["contents"]>[number];
type Schema = NonNullable<Content["schema"]>;

/** Returns the schemas of an operation's form fields that hold JSON, by name: every object, since form values are strings. */
export function jsonFieldsOf(operation: PrismOperation | undefined): Readonly<Record<string, Schema>> {
  const schema = operation?.request?.body?.contents?.find(isForm)?.schema;
  const fields = Object.entries(schema?.properties ?? {}) as [string, Schema][];
  return Object.fromEntries(fields.filter(([, { type }]) => type === "object"));
}

/** Declares an operation's JSON fields as strings for Prism, which parses forms itself and does not expect JSON in them. */
export function withJsonFieldsAsStrings(operation: PrismOperation): PrismOperation {
  const names = Object.keys(jsonFieldsOf(operation));
  const { request } = operation;
  if (names.length === 0 || !request?.body) return operation;
  const contents = request.body.contents?.map((content) => {
    const strings = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
    const properties = { ...content.schema?.properties, ...strings };
    return isForm(content) ? { ...content, schema: { ...content.schema, properties } } : content;
  });
  return { ...operation, request: { ...request, body: { ...request.body, ...(contents && { contents }) } } };
}

const isForm = ({ mediaType }: Content): boolean => mediaType === "application/x-www-form-urlencoded";
