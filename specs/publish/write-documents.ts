import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { stringify } from "yaml";
import { bundleVendors } from "../bundle.ts";
import { type IndexedDescription, indexOperations } from "./operation-index.ts";
import { renderIndex } from "./render-index.ts";

/**
 * Writes everything that the package publishes into `to` and returns the files written: each vendor's description as
 * `<vendor>.json` and as `<vendor>.yaml`, and the index of all operations as `operations.json` and `operations.md`.
 * Throws redocly's own words, with file and line, if a description cannot be bundled.
 */
export async function writeDocuments({ from, to }: { from: string; to: string }): Promise<string[]> {
  const bundles = await bundleVendors({ from, to });
  const vendors = await Promise.all(
    bundles.map(async (file) => {
      const description: IndexedDescription = JSON.parse(await readFile(file, "utf8"));
      return [basename(file, ".json"), description] as const;
    }),
  );
  const index = indexOperations(Object.fromEntries(vendors));
  const texts = {
    ...Object.fromEntries(vendors.map(([name, description]) => [`${name}.yaml`, toYaml(description)])),
    "operations.json": `${JSON.stringify(index, null, 2)}\n`,
    "operations.md": renderIndex(index),
  };
  const written = Object.entries(texts).map(async ([name, text]) => {
    await writeFile(join(to, name), text);
    return join(to, name);
  });
  return [...bundles, ...(await Promise.all(written))].sort();
}

/**
 * YAML as a person would write it: blocks, long texts with their own line breaks. What a reader of YAML 1.1 would take for
 * a date or a boolean is quoted, because many languages read no newer version.
 */
const toYaml = (description: unknown) =>
  stringify(description, {
    compat: "yaml-1.1",
    lineWidth: 0,
    blockQuote: "literal",
    aliasDuplicateObjects: false,
  });
