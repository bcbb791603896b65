import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findVendors } from "@livespec/specs/bundle.ts";
import { generate } from "./generate.ts";
import { SpecError } from "./load-spec.ts";
import { listStaleFiles } from "./stale-files.ts";

const USAGE = "usage: generate [vendor ...] [--check]";

const root = resolve(import.meta.dirname, "../..");
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean" } },
  });
  await run(positionals, values.check ?? false);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if ((error as { code?: unknown }).code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") console.error(USAGE);
  if (error instanceof SpecError) console.error("Nothing was written.");
  process.exitCode = 1;
}

async function run(named: readonly string[], isCheck: boolean): Promise<void> {
  const known = findVendors(join(root, "specs"));
  const unknown = named.find((vendor) => !known.includes(vendor));
  if (unknown) throw new Error(`generate: no specs/${unknown}/openapi.yaml; there are ${known.join(", ")}`);
  const vendors = named.length > 0 ? named : known;
  const homeless = vendors.find((vendor) => !existsSync(join(root, "packages", vendor, "package.json")));
  if (homeless)
    throw new Error(`generate: specs/${homeless} has no package packages/${homeless} to write into`);

  const files = await generate(root, vendors);
  const stale = await listStaleFiles(root, files);
  if (isCheck) {
    for (const path of stale) console.error(`${path} is not what its spec says. Mend it with: pnpm generate`);
    if (stale.length > 0) process.exitCode = 1;
    else console.log(`generate: ${files.length} files of ${vendors.join(", ")} are up to date`);
    return;
  }
  for (const path of stale) {
    const file = files.find((candidate) => candidate.path === path);
    await mkdir(dirname(join(root, path)), { recursive: true });
    if (file) await writeFile(join(root, path), file.text);
    else await rm(join(root, path));
    console.log(`${file ? "wrote" : "removed"} ${path}`);
  }
  if (stale.length === 0)
    console.log(`generate: ${files.length} files of ${vendors.join(", ")}, nothing changed`);
}
