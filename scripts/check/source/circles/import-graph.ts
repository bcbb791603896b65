import { posix } from "node:path";
import type { WorkspacePackage } from "../../../workspace/load-workspace.ts";
import { resolveImport } from "./resolve-import.ts";

/** An import of one file by another of the same package. Types count: whoever reads a file has to know them too. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The imports inside one package. */
export interface ImportGraph {
  /** Folder of the package. */
  readonly folder: string;
  readonly imports: readonly Import[];
}

/** Reads the imports inside of each package: of a published one within its sources, of others everywhere. */
export function readImportGraphs(packages: readonly WorkspacePackage[]): ImportGraph[] {
  return packages.map(({ folder, manifest, files }) => {
    const own = files.filter(({ path }) => !folder.startsWith("packages/") || path.startsWith("src/"));
    const paths = new Set(own.map(({ path }) => path));
    const imports = own.flatMap((file) =>
      file.imports
        .flatMap((specifier) => resolveImport(specifier, { manifest, paths, from: file.path }))
        .filter((to) => to !== file.path)
        .map((to) => ({ from: file.path, to })),
    );
    return { folder, imports };
  });
}

/** Names the place of a file: its folder, or the file itself where it stands at the root of the sources. */
export function toPlace(path: string): string {
  const folder = posix.dirname(path);
  return folder === "." || folder === "src" ? path : folder;
}
