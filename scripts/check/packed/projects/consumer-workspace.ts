import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toRole } from "../../../workspace/role.ts";
import type { Versions } from "../../../workspace/versions.ts";
import { runCommand } from "../../runner/run-command.ts";
import type { Recipes } from "../documents/recipes.ts";
import type { Tarball } from "../tarballs/with-tarballs.ts";

/** A project of `consumers/`. */
export interface ConsumerProject {
  readonly name: string;
  readonly folder: string;
  /** The description in its manifest: what it proves. */
  readonly description: string;
}

/** Options of {@link createConsumerWorkspace}. */
export interface ConsumerWorkspaceOptions {
  readonly tarballs: readonly Tarball[];
  readonly recipes: readonly Recipes[];
  readonly versions: Versions;
}

const PROJECTS = join(import.meta.dirname, "../consumers");

/**
 * Copies the projects of `consumers/` into a folder and installs them there at once, as a pnpm workspace: its layout lets a project
 * see nothing but its dependencies. `@livespec` packages are the packed ones.
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
  await expandManifests(folder, tarballs);
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

async function expandManifests(folder: string, tarballs: readonly Tarball[]): Promise<void> {
  for (const { name } of await listProjects(folder)) {
    const path = join(folder, name, "package.json");
    const { dependencies, ...manifest } = JSON.parse(await readFile(path, "utf8"));
    const expanded = { ...manifest, dependencies: expandDependencies(dependencies, tarballs) };
    await writeFile(path, JSON.stringify(expanded));
  }
}

/**
 * Writes the names of our packages for two keys that may stand in a project's dependencies, so that a new package is tried without
 * a line there: `@livespec/*` for every package, and `@livespec/<vendor>` for every vendor's.
 */
export function expandDependencies(
  dependencies: Readonly<Record<string, string>>,
  tarballs: readonly Pick<Tarball, "name" | "folder">[],
): Record<string, string> {
  const { "@livespec/*": every, "@livespec/<vendor>": vendors, ...others } = dependencies;
  const wanted = tarballs.filter(
    ({ folder }) => every !== undefined || (vendors !== undefined && toRole(folder) === "vendor"),
  );
  return { ...Object.fromEntries(wanted.map(({ name }) => [name, "*"])), ...others };
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
