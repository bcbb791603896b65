import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../run-command.ts";
import type { WorkspacePackage } from "../workspace.ts";

/** A package as it would be published. */
export interface Tarball {
  readonly name: string;
  /** The file. */
  readonly path: string;
}

/**
 * Packs every public package, hands the files to a function, and takes them away afterwards. What was built before is removed
 * first, as in a fresh clone: packing has to build, or a package without its code would be published without a word.
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
      tarballs.push({ name: manifest.name, path });
    }
    return await use(tarballs, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Holds a packed package to what publint and Are the types wrong? ask of one. */
export async function findPackageFaults(root: string, tarballs: readonly Tarball[]): Promise<string[]> {
  const results = await Promise.all(
    tarballs.flatMap(({ name, path }) => [
      lint(root, { name, bin: "publint", args: ["--strict", path] }),
      // A package of documents has no types to be wrong about.
      ...(name === "@livespec/specs"
        ? []
        : [lint(root, { name, bin: "attw", args: ["--profile", "esm-only", path] })]),
    ]),
  );
  return results.flat();
}

async function lint(
  root: string,
  { name, bin, args }: { name: string; bin: string; args: readonly string[] },
): Promise<string[]> {
  const { status, output } = await runCommand(bin, args, { cwd: root, env: { FORCE_COLOR: "0" } });
  return status === 0 ? [] : [`${name}: ${bin}\n${output.trim()}`];
}
