import { bundleDescriptions } from "./bundle-descriptions.ts";
import { toVendorModel } from "./to-vendor-model.ts";
import type { VendorModel } from "./vendor-model.ts";

/**
 * Reads and validates the descriptions of some vendors, one model each. Throws a `DescriptionError` where one cannot be bundled,
 * and an error that names the operation and the field where no client could do what it says.
 */
export async function readVendors(specsFolder: string, vendors: readonly string[]): Promise<VendorModel[]> {
  return (await bundleDescriptions(specsFolder, vendors)).map(toVendorModel);
}
