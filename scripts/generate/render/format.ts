import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

const biome = join(
  createRequire(import.meta.url).resolve("@biomejs/biome/package.json"),
  "..",
  "bin",
  "biome",
);

/** Formats TypeScript texts as the formatter of the repository at `root` does: all in one process, which costs more than they do. */
export async function formatTypeScript(
  texts: readonly string[],
  { root }: { root: string },
): Promise<string[]> {
  // Not where the system has its temporary files: to a script that packs, pnpm names a folder in node_modules for them, and there
  // biome formats nothing. This one is ignored by git, so biome is told not to ask.
  await mkdir(join(root, ".turbo"), { recursive: true });
  const folder = await mkdtemp(join(root, ".turbo/format-"));
  try {
    const paths = texts.map((_, index) => join(folder, `${index}.ts`));
    await Promise.all(paths.map((path, index) => writeFile(path, texts[index] as string)));
    const flags = ["--write", `--config-path=${root}`, "--vcs-enabled=false", "--files-max-size=10000000"];
    await promisify(execFile)(process.execPath, [biome, "format", ...flags, folder], { cwd: root });
    return await Promise.all(paths.map((path) => readFile(path, "utf8")));
  } finally {
    await rm(folder, { recursive: true });
  }
}
