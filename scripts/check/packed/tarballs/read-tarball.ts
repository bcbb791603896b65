import { glob, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../../runner/run-command.ts";
import type { PackedPackage } from "./tarball-contents.ts";
import type { Tarball } from "./with-tarballs.ts";

/** Unpacks a tarball below `folder` and reads every file in it. */
export async function readTarball({ name, path }: Tarball, folder: string): Promise<PackedPackage> {
  const target = join(folder, "contents", name.replace(/^.*\//, ""));
  await mkdir(target, { recursive: true });
  const { status, output } = await runCommand("tar", ["-xzf", path, "-C", target], { cwd: folder });
  if (status !== 0) throw new Error(`cannot unpack ${path}\n${output}`);
  const root = join(target, "package");
  const files = new Map<string, string>();
  const entries = await Array.fromAsync(glob("**/*", { cwd: root, withFileTypes: true }));
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    files.set(file.slice(root.length + 1), await readFile(file, "utf8"));
  }
  return { manifest: JSON.parse(files.get("package.json") ?? "{}"), files };
}
