import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listPublished } from "../manifests/run-manifests.ts";
import { readSurface } from "./read-surface.ts";
import { renderSurface } from "./render-surface.ts";

/** The committed report of the exports of one package. */
export interface SurfaceReport {
  /** Relative to the root: `packages/core/surface.md`. */
  readonly path: string;
  readonly text: string;
}

/** Writes, in memory, the report of every published package that exports code. The packages have to be built. */
export async function renderReports(root: string): Promise<SurfaceReport[]> {
  const folders = await listPublished(root);
  const manifests = await Promise.all(folders.map((folder) => readManifest(join(root, folder))));
  return folders.flatMap((folder, index) => {
    const manifest = manifests[index] as Manifest;
    const entries = readSurface(join(root, folder), manifest);
    if (entries.length === 0) return [];
    return [{ path: `${folder}/surface.md`, text: renderSurface(manifest.name, entries) }];
  });
}

interface Manifest {
  readonly name: string;
  readonly exports?: unknown;
}

const readManifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8"));

/** Lists the reports that differ from what is committed, each with the first lines that differ. */
export async function findSurfaceFaults(root: string, reports: readonly SurfaceReport[]): Promise<string[]> {
  const faults = await Promise.all(
    reports.map(async ({ path, text }) => {
      const committed = await readFile(join(root, path), "utf8").catch(() => "");
      return committed === text ? [] : [`${path}: ${describeDifference(committed, text)}`];
    }),
  );
  return faults.flat();
}

function describeDifference(committed: string, text: string): string {
  const [before, after] = [committed.split("\n"), text.split("\n")];
  const gone = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  const shown = [
    ...gone.slice(0, 5).map((line) => `- ${line}`),
    ...added.slice(0, 5).map((line) => `+ ${line}`),
  ];
  const count = `${gone.length} lines are gone, ${added.length} are new; rewrite it with: pnpm surface`;
  return [count, ...(shown.length > 0 ? shown : ["the order differs"])].join("\n");
}
