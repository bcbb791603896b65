import type { VendorModel } from "../read/vendor-model.ts";
import { renderErrors } from "./render-errors.ts";
import { renderMethods } from "./render-methods.ts";
import { renderOperations } from "./render-operations.ts";
import { renderRequestRules } from "./render-request-rules.ts";
import { renderSchema } from "./render-schema.ts";

/** Writes every generated file of one vendor, by name, not yet formatted. */
export async function renderVendor(vendor: VendorModel): Promise<Record<string, string>> {
  const texts = {
    "schema.ts": await renderSchema(vendor),
    "methods.ts": renderMethods(vendor),
    "operations.ts": renderOperations(vendor),
    "request-rules.ts": renderRequestRules(vendor),
    "errors.ts": renderErrors(vendor),
  };
  const banner = toBanner(vendor);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, `${banner}\n${text}`]));
}

const toBanner = ({ name, hash }: VendorModel) =>
  `// Generated from specs/${name} by \`pnpm generate\`. Do not edit: change the spec and generate again.\n` +
  `// Bundled spec, SHA-256: ${hash}\n`;
