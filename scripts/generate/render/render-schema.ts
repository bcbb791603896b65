import openapiTS, { astToString } from "openapi-typescript";
import type { VendorModel } from "../read/vendor-model.ts";

/** Writes `schema.ts`: the document's types, as openapi-typescript sees them. */
export async function renderSchema({ typesDocument }: Pick<VendorModel, "typesDocument">): Promise<string> {
  const ast = await openapiTS(typesDocument as never, {
    // A property with a default would otherwise become required in requests too.
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(ast);
}
