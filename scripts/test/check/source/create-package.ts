import { readImports, type WorkspacePackage } from "../../../workspace/load-workspace.ts";
import type { Manifest } from "../../../workspace/manifest.ts";

/** Creates a package of the workspace from the texts of its files. */
export function createPackage(
  folder: string,
  manifest: Manifest,
  files: Readonly<Record<string, string>> = {},
): WorkspacePackage {
  return {
    folder,
    manifest,
    files: Object.entries(files).map(([path, text]) => ({ path, text, imports: readImports(text) })),
  };
}
