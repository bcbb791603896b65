import type { VendorName } from "../vendors.ts";
import { loadShippedSpec } from "./load-shipped-spec.ts";
import type { PrismOperations } from "./load-spec.ts";

/** The named examples of one operation, as its spec has them. */
export interface OperationExamples {
  readonly operationId: string;
  /** What a caller may send: the bodies, or where there is none the examples of the query's parameters together. */
  readonly requests: readonly NamedExample[];
  /** Bodies that the vendor may answer. `Prefer: code=…, example=…` asks the mock for one of them. */
  readonly responses: readonly (NamedExample & { readonly status: number })[];
}

export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
}

/** Reads every named example of a vendor's spec, for tests that send each and expect each. */
export const readExamples = async (vendor: VendorName): Promise<OperationExamples[]> => {
  const { described } = await loadShippedSpec(vendor);
  return described.map((operation) => ({
    operationId: operation.iid ?? operation.id,
    requests: operation.request?.body
      ? toExamples(operation.request.body.contents)
      : toQueryExample(operation.request?.query),
    responses: operation.responses.flatMap(({ code, contents }) =>
      toExamples(contents).map((example) => ({ ...example, status: Number(code) })),
    ),
  }));
};

type Query = NonNullable<PrismOperations[number]["request"]>["query"];

const toQueryExample = (query: Query): NamedExample[] => {
  const values = (query ?? []).flatMap(({ name, examples = [] }) =>
    examples.slice(0, 1).flatMap((example) => ("value" in example ? [[name, example.value] as const] : [])),
  );
  return [{ name: "query", value: Object.fromEntries(values) }];
};

type Contents = PrismOperations[number]["responses"][number]["contents"];

const toExamples = (contents: Contents): NamedExample[] =>
  (contents ?? []).flatMap(({ examples = [] }) =>
    examples.flatMap((example) => ("value" in example ? [{ name: example.key, value: example.value }] : [])),
  );
