import type { PrismOperations } from "./load-spec.ts";
import type { NamedExample } from "./named-example.ts";

type Operation = PrismOperations[number];

/** What a caller may send to an operation: the bodies, or where there is none the examples of the query's parameters together. */
export const readRequestExamples = ({ request }: Operation): readonly NamedExample[] =>
  request?.body ? toExamples(request.body.contents) : toQueryExample(request?.query);

/** Bodies that the vendor may answer, each with its status. */
export const readResponseExamples = ({
  responses,
}: Operation): readonly (NamedExample & { readonly status: number })[] =>
  responses.flatMap(({ code, contents }) =>
    toExamples(contents).map((example) => ({ ...example, status: Number(code) })),
  );

type Query = NonNullable<Operation["request"]>["query"];

const toQueryExample = (query: Query): NamedExample[] => {
  const values = (query ?? []).flatMap(({ name, examples = [] }) =>
    examples.slice(0, 1).flatMap((example) => ("value" in example ? [[name, example.value] as const] : [])),
  );
  return [{ name: "query", value: Object.fromEntries(values) }];
};

type Contents = Operation["responses"][number]["contents"];

const toExamples = (contents: Contents): NamedExample[] =>
  (contents ?? []).flatMap(({ examples = [] }) =>
    examples.flatMap((example) => ("value" in example ? [{ name: example.key, value: example.value }] : [])),
  );
