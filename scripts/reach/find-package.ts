import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package of this folder's own lockfile. */
export interface InstalledPackage {
  readonly folder: string;
  readonly version: string;
}

/** Finds an installed package. Undefined where it is not there, as executables for another kind of machine are not. */
export async function findPackage(name: string): Promise<InstalledPackage | undefined> {
  const folder = join(import.meta.dirname, "node_modules", name);
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : { folder, version: JSON.parse(text).version };
}
