import type { PrismOperation } from "./parsed-spec.ts";
import type { NamedExample } from "./spec.ts";

/** Reads the request examples of an operation: its bodies, or without a body one example made of the query parameters'. */
export function readRequestExamples({ request }: PrismOperation): readonly NamedExample[] {
  return request?.body ? toExamples(request.body.contents) : toQueryExample(request?.query);
}

/** Reads the response examples of an operation, each with its status. */
export function readResponseExamples({
  responses,
}: PrismOperation): readonly (NamedExample & { readonly status: number })[] {
  return responses.flatMap(({ code, contents }) =>
    toExamples(contents).map((example) => ({ ...example, status: Number(code) })),
  );
}

type Query = NonNullable<PrismOperation["request"]>["query"];

const toQueryExample = (query: Query): NamedExample[] => {
  const values = (query ?? []).flatMap(({ name, examples = [] }) =>
    examples.slice(0, 1).flatMap((example) => ("value" in example ? [[name, example.value] as const] : [])),
  );
  return [{ name: "query", value: Object.fromEntries(values) }];
};

type Contents = PrismOperation["responses"][number]["contents"];

const toExamples = (contents: Contents): NamedExample[] =>
  (contents ?? []).flatMap(({ examples = [] }) =>
    examples.flatMap((example) => ("value" in example ? [{ name: example.key, value: example.value }] : [])),
  );
