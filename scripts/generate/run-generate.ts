import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findVendors } from "@livespec/specs/bundle.ts";
import { generate } from "./generate.ts";
import { listStaleFiles } from "./stale-files.ts";

/** Options of the command. */
export interface GenerateOptions {
  /** Vendors to generate; none for all. */
  readonly vendors: readonly string[];
  /** Only tells whether something would change. */
  readonly check: boolean;
}

/** Result of the command. */
export interface GenerateResult {
  /** One line per file that was written, or would have to be. */
  readonly lines: readonly string[];
  readonly isClean: boolean;
}

/**
 * Generates into the repository at `root`, or only looks. Everything is made before anything is written,
 * so an error leaves every file as it was.
 */
export async function runGenerate(
  root: string,
  { vendors: named, check }: GenerateOptions,
): Promise<GenerateResult> {
  const vendors = findVendorsToGenerate(root, named);
  const files = await generate({ root, vendors });
  const stale = await listStaleFiles(root, files);
  if (stale.length === 0) {
    return { lines: [`${files.length} files of ${vendors.join(", ")} are up to date`], isClean: true };
  }
  if (check) {
    const lines = stale.map((path) => `${path} is out of date. Update it with: pnpm generate`);
    return { lines, isClean: false };
  }
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const lines = await Promise.all(stale.map((path) => settleFile(join(root, path), texts.get(path))));
  return { lines: lines.map((done, index) => `${done} ${stale[index]}`), isClean: true };
}

function findVendorsToGenerate(root: string, named: readonly string[]): readonly string[] {
  const known = findVendors(join(root, "specs"));
  const unknown = named.find((vendor) => !known.includes(vendor));
  if (unknown) throw new Error(`there is no specs/${unknown}/openapi.yaml; there are ${known.join(", ")}`);
  const vendors = named.length > 0 ? named : known;
  const homeless = vendors.find((vendor) => !existsSync(join(root, "packages", vendor, "package.json")));
  if (homeless) throw new Error(`specs/${homeless} has no package packages/${homeless} to generate into`);
  return vendors;
}

/** Writes one file, or removes it where its text is `undefined`. */
async function settleFile(path: string, text: string | undefined): Promise<"wrote" | "removed"> {
  if (text === undefined) {
    await rm(path);
    return "removed";
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return "wrote";
}
