import { assertVendorName, type VendorName } from "../vendors.ts";
import { loadShippedSpec } from "./load-shipped-spec.ts";
import type { NamedExample } from "./named-example.ts";
import { readRequestExamples, readResponseExamples } from "./operation-examples.ts";

/** The named examples of one operation, as its spec has them. */
export interface OperationExamples {
  readonly operationId: string;
  /** What a caller may send: the bodies, or where there is none the examples of the query's parameters together. */
  readonly requests: readonly NamedExample[];
  /** Bodies that the vendor may answer. `Prefer: code=…, example=…` asks the mock for one of them. */
  readonly responses: readonly (NamedExample & { readonly status: number })[];
}

/** Reads every named example of a vendor's spec, for tests that send each and expect each. */
export const readExamples = async (vendor: VendorName): Promise<OperationExamples[]> => {
  assertVendorName(vendor);
  const { described } = await loadShippedSpec(vendor);
  return described.map((operation) => ({
    operationId: operation.iid ?? operation.id,
    requests: readRequestExamples(operation),
    responses: readResponseExamples(operation),
  }));
};
