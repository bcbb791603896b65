import { posix } from "node:path";
import ts from "typescript";
import type { SourceFile, WorkspacePackage } from "../../../workspace/load-workspace.ts";

/** Lists `export *` of anything but types of core and generated ones, default exports, and unused files of `src`, in published packages. */
export function findShapeFaults(packages: readonly WorkspacePackage[]): string[] {
  return packages
    .filter(({ folder }) => folder.startsWith("packages/"))
    .flatMap((workspacePackage) => {
      const source = workspacePackage.files.filter(({ path }) => path.startsWith("src/"));
      return [
        ...source.flatMap(findExportFaults),
        ...findUnreached(workspacePackage, source).map(
          (path) => `${path}: nothing imports it, nor does package.json name it`,
        ),
      ].map((fault) => `${workspacePackage.folder}/${fault}`);
    });
}

function findExportFaults({ path, text }: SourceFile): string[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  return tree.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && !statement.exportClause && !isOfKnownTypes(statement))
      return [`${path}: export * hides what is exported`];
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const isDefault =
      ts.isExportAssignment(statement) || modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    return isDefault ? [`${path}: a default export has no name to search for`] : [];
  });
}

/**
 * Types of requests and responses, and those that users of any client meet, are too many to export by hand; the surface reports list
 * them.
 */
const isOfKnownTypes = ({ isTypeOnly, moduleSpecifier }: ts.ExportDeclaration): boolean =>
  isTypeOnly &&
  moduleSpecifier !== undefined &&
  ts.isStringLiteral(moduleSpecifier) &&
  (moduleSpecifier.text.startsWith("./generated/") || moduleSpecifier.text === "@livespec/core");

/** Follows imports from every file that the manifest names. */
function findUnreached({ manifest }: WorkspacePackage, source: readonly SourceFile[]): string[] {
  const files = new Map(source.map((file) => [file.path, file]));
  const named = JSON.stringify([manifest.exports, manifest.imports, manifest.bin]);
  // A bin is named by what it is built to.
  const entries = [...named.matchAll(/"\.\/(?:src|dist)\/([\w/-]+)\.(?:ts|js)"/g)].map(
    ([, name]) => `src/${name}.ts`,
  );
  const reached = new Set<string>();
  const queue = [...entries];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const file = files.get(path);
    if (!file || reached.has(path)) continue;
    reached.add(path);
    const relative = file.imports.filter((specifier) => specifier.startsWith("."));
    queue.push(...relative.map((specifier) => posix.join(posix.dirname(file.path), specifier)));
  }
  return [...files.keys()].filter((path) => !reached.has(path));
}
