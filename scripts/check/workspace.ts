import { glob, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import type { BundleLimits } from "./built/bundle-size.ts";

/** One package of the workspace, as the checks see it. */
export interface WorkspacePackage {
  /** Folder, relative to the root: `packages/core`. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly files: readonly SourceFile[];
}

/** The part of a package.json that the checks look at. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
  readonly imports?: unknown;
  readonly bin?: unknown;
  /** Most bytes that its clients may have in a bundle, where it is not what all others may have. */
  readonly bundleLimits?: BundleLimits;
}

/** One TypeScript or JavaScript file. */
export interface SourceFile {
  /** Relative to the package's folder: `src/index.ts`. */
  readonly path: string;
  readonly text: string;
  /** Module names as they are written, in imports and re-exports. */
  readonly imports: readonly string[];
}

const PACKAGES = ["specs", "packages/*", "conformance", "scripts", "examples", "bench"];

/** Projects of strangers, in `scripts`: they import what is packed. */
const CONSUMERS = "check/packed/consumers";

/** Reads every package of the repository with its own source and test files. */
export async function loadWorkspace(root: string): Promise<WorkspacePackage[]> {
  const manifests = await Array.fromAsync(
    glob(
      PACKAGES.map((folder) => `${folder}/package.json`),
      { cwd: root },
    ),
  );
  const folders = manifests.sort().map((path) => dirname(path));
  return Promise.all(
    folders.map(async (folder) => {
      const manifest = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")) as Manifest;
      const inner = folders.map((other) => relative(folder, other)).filter((path) => path !== "");
      return { folder, manifest, files: await loadFiles(join(root, folder), { without: inner }) };
    }),
  );
}

async function loadFiles(folder: string, { without }: { without: readonly string[] }): Promise<SourceFile[]> {
  const exclude = (path: string) =>
    /(^|\/)(node_modules|dist|\.turbo)$/.test(path) || [...without, CONSUMERS].includes(path);
  const paths = await Array.fromAsync(glob("**/*.{ts,js}", { cwd: folder, exclude }));
  return Promise.all(
    paths.sort().map(async (path) => {
      const text = await readFile(join(folder, path), "utf8");
      const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
      return { path, text, imports: [...new Set(imports)] };
    }),
  );
}
