import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../run-command.ts";
import type { Tarball } from "./published.ts";
import type { Recipes } from "./recipes.ts";

/** A project of `consumers/`. */
export interface ConsumerProject {
  readonly name: string;
  readonly folder: string;
  /** What it proves, as its manifest describes it. */
  readonly description: string;
}

/** What the projects are installed and made of. */
export interface ConsumerWorkspaceOptions {
  readonly tarballs: readonly Tarball[];
  readonly recipes: readonly Recipes[];
  readonly versions: Versions;
}

/** Versions of the repository's `catalog` and `catalogs`. */
export interface Versions {
  readonly catalog: Readonly<Record<string, string>>;
  readonly catalogs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const PROJECTS = join(import.meta.dirname, "consumers");

/**
 * Copies the projects of `consumers/` into a folder and installs them there in one go, as a workspace of pnpm: its layout lets a
 * project see nothing but what it depends on. Wherever `@livespec` packages are asked for they are the packed ones.
 */
export async function createConsumerWorkspace(
  folder: string,
  { tarballs, recipes, versions }: ConsumerWorkspaceOptions,
): Promise<ConsumerProject[]> {
  await cp(PROJECTS, folder, { recursive: true, filter: (path) => !path.endsWith("node_modules") });
  for (const { vendor, files } of recipes) {
    const target = join(folder, "recipes", vendor);
    await mkdir(target, { recursive: true });
    for (const [name, text] of files) await writeFile(join(target, name), text);
  }
  const overrides = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]));
  // JSON is YAML, too.
  await writeFile(
    join(folder, "pnpm-workspace.yaml"),
    JSON.stringify({ packages: ["*"], overrides, ...versions }),
  );
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ private: true, dependencies: { "@livespec/mock": "*" } }),
  );
  const args = ["install", "--ignore-scripts", "--no-frozen-lockfile", "--prefer-offline"];
  const { status, output } = await runCommand("pnpm", args, { cwd: folder });
  if (status !== 0) throw new Error(`the projects of consumers cannot be installed\n${output.trim()}`);
  return listProjects(folder);
}

async function listProjects(workspace: string): Promise<ConsumerProject[]> {
  const names = await readdir(PROJECTS, { withFileTypes: true });
  const projects = names
    .filter((entry) => entry.isDirectory() && entry.name !== "shared")
    .map(async ({ name }) => {
      const folder = join(workspace, name);
      const { description } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      return { name, folder, description };
    });
  return Promise.all(projects);
}
