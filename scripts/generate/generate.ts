import { join } from "node:path";
import { type LoadedSpec, loadSpecs } from "./read/load-spec.ts";
import { formatTypeScript } from "./render/format.ts";
import { renderErrors } from "./render/render-errors.ts";
import { renderOperations } from "./render/render-operations.ts";
import { renderSchema } from "./render/render-schema.ts";

/** A file as it should be. */
export interface GeneratedFile {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly text: string;
}

/**
 * Makes every generated file of some vendors. Reads, and writes nothing.
 * Throws a `SpecError` with file and line if any description is at fault.
 */
export async function generate(root: string, vendors: readonly string[]): Promise<GeneratedFile[]> {
  const specs = await loadSpecs(join(root, "specs"), vendors);
  const files = await Promise.all(specs.map((spec) => generateVendor(spec, root)));
  return files.flat();
}

async function generateVendor(spec: LoadedSpec, root: string): Promise<GeneratedFile[]> {
  const texts = {
    "schema.ts": await renderSchema(spec),
    "operations.ts": renderOperations(spec),
    "errors.ts": renderErrors(spec),
  };
  return Promise.all(
    Object.entries(texts).map(async ([name, text]) => ({
      path: `packages/${spec.vendor}/src/generated/${name}`,
      text: await formatTypeScript(`${toBanner(spec)}\n${text}`, { root }),
    })),
  );
}

const toBanner = ({ vendor, hash }: LoadedSpec) =>
  `// Generated from specs/${vendor} by \`pnpm generate\`. Do not edit: change the spec and generate again.\n` +
  `// Bundled spec, SHA-256: ${hash}\n`;
