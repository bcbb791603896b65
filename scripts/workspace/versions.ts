import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** Exact versions from pnpm-workspace.yaml. */
export interface Versions {
  readonly catalog: Readonly<Record<string, string>>;
  readonly catalogs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Reads the catalogs of the repository. */
export async function readVersions(root: string): Promise<Versions> {
  const { catalog, catalogs } = parse(await readFile(join(root, "pnpm-workspace.yaml"), "utf8"));
  return { catalog, catalogs };
}
