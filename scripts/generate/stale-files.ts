import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "./generate.ts";

/** Names the files that are not what the generator writes now: changed, missing, or no longer written. */
export async function listStaleFiles(root: string, files: readonly GeneratedFile[]): Promise<string[]> {
  const expected = new Map(files.map(({ path, text }) => [path, text]));
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  const present = (await Promise.all(folders.map((folder) => listFolder(root, folder)))).flat();
  const all = [...new Set([...expected.keys(), ...present])].sort();
  const texts = await Promise.all(
    all.map((path) => readFile(join(root, path), "utf8").catch(() => undefined)),
  );
  return all.filter((path, index) => texts[index] !== expected.get(path));
}

async function listFolder(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  return names.map((name) => `${folder}/${name}`);
}
