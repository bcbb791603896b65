import type { NamedExample } from "./spec/spec.ts";
import { assertVendorName, type VendorName } from "./vendors.ts";

/** Named examples of one operation of a spec. */
export interface NamedExamples {
  readonly operationId: string;
  /** Example requests: bodies, or for an operation without a body one object of its query parameters. */
  readonly requests: readonly NamedExample[];
  /** Example response bodies. `Prefer: code=…, example=…` asks the mock for one of them. */
  readonly responses: readonly (NamedExample & { readonly status: number })[];
}

/**
 * Reads every named example of a vendor's spec, for tests that send each request and expect each response. Throws a TypeError
 * for an unknown vendor.
 */
export async function readExamples(vendor: VendorName): Promise<NamedExamples[]> {
  assertVendorName(vendor);
  // Imported on first use, because Prism takes most of a second to load.
  const [{ loadVendorSpec }, { readRequestExamples, readResponseExamples }] = await Promise.all([
    import("./spec/load-spec.ts"),
    import("./spec/operation-examples.ts"),
  ]);
  const { described } = await loadVendorSpec(vendor);
  return described.map((operation) => ({
    operationId: operation.iid ?? operation.id,
    requests: readRequestExamples(operation),
    responses: readResponseExamples(operation),
  }));
}
