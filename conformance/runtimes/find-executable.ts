import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** Finds the first of some commands in the folders of `path`; undefined if none is there. */
export async function findExecutable(
  names: readonly string[],
  { path }: { path: string | undefined },
): Promise<string | undefined> {
  const folders = (path ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const file of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    const isThere = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  return undefined;
}
