import type { Vendor } from "../gateway/vendor.ts";
import type { CataloguedError } from "../spec/error-catalogue.ts";
import type { VendorName } from "../vendors.ts";
import type { FaultKinds } from "./fault.ts";

/** Error codes of a vendor. */
export interface VendorErrors {
  readonly vendor: VendorName;
  readonly errors: readonly CataloguedError[];
  readonly typicalCodes: Vendor<never>["typicalCodes"];
}

/** Finds the vendor's own error for a refusal. Throws a TypeError that begins with `at` if the vendor has none. */
export function pickError(
  refuse: FaultKinds["refuse"],
  { vendor, errors, typicalCodes, at }: VendorErrors & { readonly at: string },
): CataloguedError {
  const { category, code: codes } = typeof refuse === "string" ? { category: refuse } : refuse;
  const code = codes?.[vendor] ?? (category && typicalCodes[category]);
  const found = errors.find((error) =>
    code === undefined ? error.category === category : error.code === code,
  );
  if (found) return found;
  if (code !== undefined) throw new TypeError(`${at}: the spec of ${vendor} lists no code ${code}`);
  throw new TypeError(
    category === undefined
      ? `${at}: names neither a category nor a code of ${vendor}`
      : `${at}: the spec of ${vendor} lists no code of the category ${category}`,
  );
}
