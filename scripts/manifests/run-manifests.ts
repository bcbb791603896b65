import { glob, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findManifestFaults, type PublishedManifest, SHARED } from "./manifest-faults.ts";
import { readRepository, type SharedFields, toSharedFields } from "./shared-fields.ts";

/** Message for as long as the address is not set. */
export const UNSET =
  'repository is not set, so nothing can be published: add the address to the root\'s package.json, as "repository": "https://host/owner/name", then: pnpm manifests';

/** Lists the folders of the packages that are published. */
export async function listPublished(root: string): Promise<string[]> {
  const paths = await Array.fromAsync(glob(["packages/*/package.json", "specs/package.json"], { cwd: root }));
  const folders = paths.sort().map((path) => dirname(path));
  const manifests = await Promise.all(folders.map((folder) => readManifest(join(root, folder))));
  return folders.filter((_, index) => manifests[index]?.["private"] !== true);
}

/** Result of checking the published manifests. */
export interface ManifestsResult {
  readonly faults: readonly string[];
  readonly isRepositorySet: boolean;
}

/** Checks the manifests of published packages against the root's, the only source of the repository's address. */
export async function checkManifests(root: string, folders: readonly string[]): Promise<ManifestsResult> {
  const repository = readRepository(await readManifest(root));
  const found = folders.map(async (folder) => {
    const manifest = await readManifest(join(root, folder));
    const shared = repository === undefined ? undefined : toSharedFields(repository, folder);
    return findManifestFaults(manifest, shared).map((fault) => `${folder}/package.json: ${fault}`);
  });
  return { faults: (await Promise.all(found)).flat(), isRepositorySet: repository !== undefined };
}

/** Writes the fields that follow from the root's `repository` into the published manifests, and lists those that changed. */
export async function writeManifests(root: string, folders: readonly string[]): Promise<string[]> {
  const repository = readRepository(await readManifest(root));
  const written = folders.map(async (folder) => {
    const path = join(root, folder, "package.json");
    const before = await readFile(path, "utf8");
    const shared = repository === undefined ? undefined : toSharedFields(repository, folder);
    const after = `${JSON.stringify(withShared(JSON.parse(before), shared), null, 2)}\n`;
    if (isSame(before, after)) return [];
    await writeFile(path, after);
    return [`${folder}/package.json`];
  });
  return (await Promise.all(written)).flat();
}

const readManifest = async (folder: string): Promise<PublishedManifest> =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8"));

/** Compares contents alone, because the formatter may print JSON shorter than `JSON.stringify` does. */
const isSame = (one: string, other: string) =>
  JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));

/** Puts the shared fields behind the description, where npm's own documentation has them. */
function withShared(manifest: PublishedManifest, shared: SharedFields | undefined): PublishedManifest {
  const own = Object.entries(manifest).filter(([name]) => !SHARED.some((one) => one === name));
  const at = own.findIndex(([name]) => name === "description") + 1;
  return Object.fromEntries([...own.slice(0, at), ...Object.entries(shared ?? {}), ...own.slice(at)]);
}
