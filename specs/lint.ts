import { findVendors } from "./bundle.ts";
import { runRedocly } from "./run-redocly.ts";
import { assertSelfContained } from "./self-contained.ts";

const HERE = import.meta.dirname;

/**
 * Lints vendors of `from`, all unless some are named, by the rules of its redocly.yaml. Throws the findings, with file and line.
 */
export async function lintVendors({
  from = HERE,
  names = findVendors(from),
}: {
  from?: string;
  names?: readonly string[];
} = {}): Promise<void> {
  await assertSelfContained(from, names);
  const roots = names.map((name) => `${name}/openapi.yaml`);
  const { status, stdout, stderr } = await runRedocly(["lint", ...roots], from);
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim());
}
