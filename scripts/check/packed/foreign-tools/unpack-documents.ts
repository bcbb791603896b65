import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../../runner/run-command.ts";

/** Unpacks a tarball into `folder` and returns the folder of its documents. Throws when it has none. */
export async function unpackDocuments(tarball: string, folder: string): Promise<string> {
  const { status, output } = await runCommand("tar", ["-xzf", tarball], { cwd: folder });
  if (status !== 0) throw new Error(`cannot unpack ${tarball}\n${output}`);
  const documents = join(folder, "package", "dist");
  const files = await readdir(documents).catch(() => []);
  if (files.length === 0) throw new Error("the packed specs hold no documents; build them first");
  return documents;
}
