import type { WorkspacePackage } from "../workspace.ts";

/**
 * Lists imports of Node's own modules in packages that run everywhere, outside of the files that only the `node`
 * condition leads to. Those are named `node.ts` or stand in a folder `node`. A module that is asked for by `process.getBuiltinModule` is no less Node's.
 */
export function findNodeImports(packages: readonly WorkspacePackage[]): string[] {
  return packages
    .filter(({ folder }) => folder.startsWith("packages/") && !RUNS_IN_NODE.includes(folder))
    .flatMap(({ folder, files }) =>
      files
        .filter(({ path }) => path.startsWith("src/") && !/\/node(\.ts$|\/)/.test(path))
        .flatMap(({ path, imports, text }) =>
          [
            ...imports.filter((specifier) => specifier.startsWith("node:")),
            ...(/\bgetBuiltinModule\b/.test(text) ? ["getBuiltinModule"] : []),
          ].map((what) => `${folder}/${path}: ${what} is not there on every runtime`),
        ),
    );
}

const RUNS_IN_NODE = ["packages/mock", "packages/redis"];
