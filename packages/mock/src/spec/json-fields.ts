import type { PrismOperations } from "./load-spec.ts";

type Operation = PrismOperations[number];
type Content = NonNullable<NonNullable<NonNullable<Operation["request"]>["body"]>["contents"]>[number];
type Schema = NonNullable<Content["schema"]>;

/** Schemas of an operation's form fields that travel as JSON, by name. A form knows texts only, so every object is one. */
export const jsonFieldsOf = (operation: Operation | undefined): Readonly<Record<string, Schema>> => {
  const schema = operation?.request?.body?.contents?.find(isForm)?.schema;
  const fields = Object.entries(schema?.properties ?? {}) as [string, Schema][];
  return Object.fromEntries(fields.filter(([, { type }]) => type === "object"));
};

/** The operation as Prism is to see it: it takes forms apart by itself and knows no JSON in them, so those are texts. */
export const withJsonFieldsAsTexts = (operation: Operation): Operation => {
  const names = Object.keys(jsonFieldsOf(operation));
  const { request } = operation;
  if (names.length === 0 || !request?.body) return operation;
  const contents = request.body.contents?.map((content) => {
    const texts = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
    const properties = { ...content.schema?.properties, ...texts };
    return isForm(content) ? { ...content, schema: { ...content.schema, properties } } : content;
  });
  return { ...operation, request: { ...request, body: { ...request.body, ...(contents && { contents }) } } };
};

const isForm = ({ mediaType }: Content): boolean => mediaType === "application/x-www-form-urlencoded";
