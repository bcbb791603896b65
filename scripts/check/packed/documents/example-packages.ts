import type { WorkspacePackage } from "../../../workspace/load-workspace.ts";
import type { Versions } from "../../../workspace/versions.ts";

/** Packages besides ours in the project of the documents. */
export interface ExamplePackages {
  /** Version of each, by name. */
  readonly versions: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
}

/** Tools that compile and run any program. */
const TOOLS = ["typescript", "@types/node"];

/**
 * Lists what the programs of the documents need: the tools that run them, and what each package's manifest names as
 * `livespec.exampleDependencies`.
 */
export function listExamplePackages(
  packages: readonly WorkspacePackage[],
  { catalog, catalogs }: Versions,
): ExamplePackages {
  const wanted = [
    ...TOOLS.map((name) => ({ name, place: "scripts/check/packed/documents/example-packages.ts" })),
    ...packages.flatMap(({ folder, manifest }) =>
      (manifest.livespec?.exampleDependencies ?? []).map((name) => ({
        name,
        place: `${folder}/package.json: livespec.exampleDependencies`,
      })),
    ),
  ].map((one) => ({ ...one, version: catalog[one.name] ?? catalogs["peers"]?.[one.name] }));
  return {
    versions: Object.fromEntries(
      wanted.flatMap(({ name, version }) => (version === undefined ? [] : [[name, version]])),
    ),
    faults: wanted
      .filter(({ version }) => version === undefined)
      .map(({ name, place }) => `${place} names ${name}, which has no version in pnpm-workspace.yaml`),
  };
}
