import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runRedocly } from "./run-redocly.ts";
import { assertSelfContained } from "./self-contained.ts";

const HERE = import.meta.dirname;

/** Names of the vendor folders, those with an openapi.yaml, in `folder`, sorted. */
export function findVendors(folder: string = HERE): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "openapi.yaml")))
    .sort();
}

/**
 * Bundles vendors of `from`, all unless some are named, each into one `<vendor>.json` of `to` with nothing left to resolve
 * outside of it, and returns the files written.
 * Throws what is wrong, with file and line, if a description cannot be bundled. What is not the vendor's own is not read.
 *
 * redocly names an output after its input, and all of ours are named openapi.yaml; only a config file can say otherwise,
 * so there is one for the length of the run. In return, all vendors are one process.
 */
export async function bundleVendors({
  from = HERE,
  to,
  names = findVendors(from),
}: {
  from?: string;
  to: string;
  names?: readonly string[];
}): Promise<string[]> {
  await assertSelfContained(from, names);
  const vendors = names.map((name) => ({
    name,
    root: join(from, name, "openapi.yaml"),
    output: join(to, `${name}.json`),
  }));
  const folder = mkdtempSync(join(tmpdir(), "livespec-bundle-"));
  try {
    const config = join(folder, "redocly.yaml");
    const apis = Object.fromEntries(vendors.map(({ name, ...api }) => [name, api]));
    writeFileSync(config, JSON.stringify({ apis })); // JSON is YAML.
    const { status, stderr } = await runRedocly(["bundle", "--config", config], from);
    if (status !== 0) throw new Error(stderr.trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
  return vendors.map(({ output }) => output);
}
