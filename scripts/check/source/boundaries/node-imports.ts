import type { WorkspacePackage } from "../../../workspace/load-workspace.ts";
import { toRole } from "../../../workspace/role.ts";

/**
 * Lists imports of Node's own modules in packages that run everywhere, outside of files that only the `node` condition leads to:
 * those are named `node.ts` or stand in a folder `node`. `process.getBuiltinModule` counts as an import.
 */
export function findNodeImports(packages: readonly WorkspacePackage[]): string[] {
  return packages
    .filter(({ folder }) => ["core", "vendor"].includes(toRole(folder)))
    .flatMap(({ folder, files }) =>
      files
        .filter(({ path }) => path.startsWith("src/") && !/\/node(\.ts$|\/)/.test(path))
        .flatMap(({ path, imports, text }) =>
          [
            ...imports.filter((specifier) => specifier.startsWith("node:")),
            ...(/\bgetBuiltinModule\b/.test(text) ? ["getBuiltinModule"] : []),
          ].map(
            (what) =>
              `${folder}/${path}: ${what} is not available on every runtime; move it to a file node.ts or a folder node`,
          ),
        ),
    );
}
