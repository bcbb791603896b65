import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
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
  const folder = await mkdtemp(join(tmpdir(), "livespec-format-"));
  try {
    const paths = texts.map((_, index) => join(folder, `${index}.ts`));
    await Promise.all(paths.map((path, index) => writeFile(path, texts[index] as string)));
    // Outside of the repository there is no version control to ask for ignored files.
    const flags = ["--write", `--config-path=${root}`, "--vcs-enabled=false", "--files-max-size=10000000"];
    await promisify(execFile)(process.execPath, [biome, "format", ...flags, folder], { cwd: root });
    return await Promise.all(paths.map((path) => readFile(path, "utf8")));
  } finally {
    await rm(folder, { recursive: true });
  }
}
