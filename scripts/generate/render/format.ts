import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const biomeBin = join(
  createRequire(import.meta.url).resolve("@biomejs/biome/package.json"),
  "..",
  "bin",
  "biome",
);

/** Formats TypeScript as the formatter of the repository does. */
export function formatTypeScript(text: string, { root }: { root: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = [biomeBin, "format", "--stdin-file-path=generated.ts"];
    const child = execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin?.end(text);
  });
}
