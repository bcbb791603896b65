import { glob, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { parse } from "yaml";
import { type Manifest, parseManifest } from "./manifest.ts";
import { toRole } from "./role.ts";

/** One package of the repository, as scripts see it. */
export interface WorkspacePackage {
  /** Folder, relative to the root: `packages/core`. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly files: readonly SourceFile[];
}

/** One TypeScript or JavaScript file. */
export interface SourceFile {
  /** Relative to the package's folder: `src/index.ts`. */
  readonly path: string;
  readonly text: string;
  /** Module names as they are written, in imports and re-exports, those of types included. */
  readonly imports: readonly string[];
}

/** Projects that use the packed packages; `scripts` only keeps them. */
const CONSUMERS = "check/packed/consumers";

/** Reads every package of the repository with its own source and test files. */
export async function loadWorkspace(root: string): Promise<WorkspacePackage[]> {
  const folders = await listFolders(root);
  return Promise.all(
    folders.map(async (folder) => {
      const path = join(folder, "package.json");
      const manifest = parseManifest(await readFile(join(root, path), "utf8"), { path });
      const inner = folders.map((other) => relative(folder, other)).filter((one) => one !== "");
      return { folder, manifest, files: await loadFiles(join(root, folder), { without: inner }) };
    }),
  );
}

/** Reads the packages that are a vendor's client. */
export async function loadVendors(root: string): Promise<WorkspacePackage[]> {
  return (await loadWorkspace(root)).filter(({ folder }) => toRole(folder) === "vendor");
}

/** Names the folders of all packages. */
async function listFolders(root: string): Promise<string[]> {
  const { packages } = parse(await readFile(join(root, "pnpm-workspace.yaml"), "utf8")) as {
    readonly packages: readonly string[];
  };
  const patterns = packages.map((pattern) => `${pattern}/package.json`);
  const paths = await Array.fromAsync(glob(patterns, { cwd: root }));
  return paths.map((path) => dirname(path)).sort();
}

async function loadFiles(folder: string, { without }: { without: readonly string[] }): Promise<SourceFile[]> {
  const exclude = (path: string) =>
    /(^|\/)(node_modules|dist|\.turbo)$/.test(path) || [...without, CONSUMERS].includes(path);
  const paths = await Array.fromAsync(glob("**/*.{ts,js}", { cwd: folder, exclude }));
  return Promise.all(
    paths.sort().map(async (path) => {
      const text = await readFile(join(folder, path), "utf8");
      return { path, text, imports: readImports(text) };
    }),
  );
}

/** Lists the module names in a file's imports and re-exports. */
export function readImports(text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  // TypeScript's scan of imports does not know this form.
  const namespaces = text.matchAll(/^\s*export\s+(?:type\s+)?\*\s*as\s+[\w$]+\s+from\s*["']([^"']+)["']/gm);
  return [
    ...new Set([
      ...importedFiles.map(({ fileName }) => fileName),
      ...[...namespaces].map(([, name]) => name as string),
    ]),
  ];
}
