import { lstat, readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { findForeignReferences } from "./self-contained/find-foreign-references.ts";

/**
 * Throws unless the files of each vendor refer to files of the same vendor only. The message names every place that does not.
 *
 * A linter or bundler fetches what a reference names, from wherever that is, before a rule of its own has seen it. So this
 * looks first, and reads nothing but the vendors' own files.
 */
export async function assertSelfContained(folder: string, vendors: readonly string[]): Promise<void> {
  const faults = (await Promise.all(vendors.map((vendor) => shareSearch(folder, vendor)))).flat();
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/** Searches that are under way. Linting and bundling begin at the same time, and looking takes a while. */
const searches = new Map<string, Promise<string[]>>();

function shareSearch(folder: string, vendor: string): Promise<string[]> {
  const root = join(folder, vendor);
  const search = searches.get(root) ?? findFaults(folder, vendor).finally(() => searches.delete(root));
  searches.set(root, search);
  return search;
}

async function findFaults(folder: string, vendor: string): Promise<string[]> {
  const root = join(folder, vendor);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const list = entries.map((entry) => ({
    path: relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"),
    isLink: entry.isSymbolicLink(),
    isFile: entry.isFile(),
  }));
  const links = [
    ...((await lstat(root)).isSymbolicLink() ? [vendor] : []),
    ...list.filter(({ isLink }) => isLink).map(({ path }) => path),
  ];
  const files = list.filter(({ path, isFile }) => isFile && path.endsWith(".yaml"));
  const found = files.map(async ({ path }) =>
    findForeignReferences(path, await readFile(join(folder, path), "utf8")),
  );
  return [
    ...links.map((path) => `${path}: a description has no symbolic links, which could lead anywhere`),
    ...(await Promise.all(found)).flat(),
  ];
}
