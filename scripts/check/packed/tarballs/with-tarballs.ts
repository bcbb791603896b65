import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkspacePackage } from "../../../workspace/load-workspace.ts";
import { runCommand } from "../../runner/run-command.ts";

/** A package as it would be published. */
export interface Tarball {
  readonly name: string;
  /** Folder of the package, relative to the root. */
  readonly folder: string;
  /** Path of the file. */
  readonly path: string;
}

/**
 * Packs every public package, and removes the tarballs when a function has used them. Removes each `dist` first, as in a fresh clone:
 * packing has to build, or a package would be published without its code and without a warning.
 */
export async function withTarballs<Result>(
  { root, packages }: { root: string; packages: readonly WorkspacePackage[] },
  use: (tarballs: readonly Tarball[], folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "livespec-pack-"));
  try {
    const tarballs: Tarball[] = [];
    for (const { manifest, folder: packageFolder } of packages.filter(({ manifest }) => !manifest.private)) {
      const path = join(folder, `${manifest.name.replace(/^@/, "").replace("/", "-")}.tgz`);
      const cwd = join(root, packageFolder);
      await rm(join(cwd, "dist"), { recursive: true, force: true });
      const { status, output } = await runCommand("pnpm", ["pack", "--out", path], { cwd });
      if (status !== 0) throw new Error(`pnpm pack of ${manifest.name}\n${output}`);
      tarballs.push({ name: manifest.name, folder: packageFolder, path });
    }
    return await use(tarballs, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
