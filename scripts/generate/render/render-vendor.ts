import { assertDocument } from "../read/assert-document.ts";
import type { LoadedSpec } from "../read/load-spec.ts";
import { renderErrors } from "./render-errors.ts";
import { renderMethods } from "./render-methods.ts";
import { renderOperations } from "./render-operations.ts";
import { renderRequestRules } from "./render-request-rules.ts";
import { renderSchema } from "./render-schema.ts";

/**
 * Writes every generated file of one vendor, by name, as yet unformatted. Throws naming the operation and the field for what
 * nothing that works could be written of.
 */
export async function renderVendor(spec: LoadedSpec): Promise<Record<string, string>> {
  assertDocument(spec);
  const texts = {
    "schema.ts": await renderSchema(spec),
    "methods.ts": renderMethods(spec),
    "operations.ts": renderOperations(spec),
    "request-rules.ts": renderRequestRules(spec),
    "errors.ts": renderErrors(spec),
  };
  const banner = toBanner(spec);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, `${banner}\n${text}`]));
}

const toBanner = ({ vendor, hash }: LoadedSpec) =>
  `// Generated from specs/${vendor} by \`pnpm generate\`. Do not edit: change the spec and generate again.\n` +
  `// Bundled spec, SHA-256: ${hash}\n`;
