import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** Packs a package of ours into a folder, as it would be published. Returns the path of the file. */
export async function pack(name: string, folder: string): Promise<string> {
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    packageManager: string;
  };
  const path = join(folder, `${name.replace(/^@/, "").replace("/", "-")}.tgz`);
  const cwd = join(root, "packages", name.replace(/^.*\//, ""));
  await run("npx", ["-y", packageManager, "pack", "--out", path], { cwd });
  return path;
}
