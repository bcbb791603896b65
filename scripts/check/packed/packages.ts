import { loadWorkspace } from "../../workspace/load-workspace.ts";
import { readVersions } from "../../workspace/versions.ts";
import type { Check } from "../runner/check.ts";
import { listExamplePackages } from "./documents/example-packages.ts";
import { readRecipes } from "./documents/recipes.ts";
import { readPrograms } from "./documents/shown-programs.ts";
import { runProjects } from "./projects/run-projects.ts";
import { lintTarballs } from "./tarballs/lint-tarballs.ts";
import { findEntryFaults } from "./tarballs/older-entries.ts";
import { readTarball } from "./tarballs/read-tarball.ts";
import { findContentFaults } from "./tarballs/tarball-contents.ts";
import { withTarballs } from "./tarballs/with-tarballs.ts";

/**
 * Packs every published package as a release would, looks into the tarballs, and uses them outside of the repository: in a new
 * project with every program that the documents show, and in the projects of `consumers/`. Inside the repository everything is
 * found by the workspace and read from the sources, whatever a manifest says.
 */
export const check: Check = {
  name: "packages",
  why: "Only the tarballs are what people install, and a published version cannot be corrected.",
  after: ["build"],
  run: async (root) => {
    const packages = await loadWorkspace(root);
    const [{ programs, faults }, found, versions] = await Promise.all([
      readPrograms(root),
      readRecipes(root, packages),
      readVersions(root),
    ]);
    const tools = listExamplePackages(packages, versions);
    return withTarballs({ root, packages }, async (tarballs, folder) => {
      const packed = await Promise.all(tarballs.map((tarball) => readTarball(tarball, folder)));
      const packageFaults = [
        ...faults,
        ...found.faults,
        ...tools.faults,
        ...packed.flatMap(findContentFaults),
        ...packed.flatMap(findEntryFaults),
        ...(await lintTarballs(root, tarballs)),
      ];
      const results = await runProjects({
        tarballs,
        programs,
        tools: tools.versions,
        versions,
        recipes: found.recipes,
      });
      return {
        faults: [
          ...packageFaults,
          ...results.flatMap(({ name, description, faults }) =>
            faults.map((fault) => `consumer ${name}: it does not hold that ${description}\n${fault}`),
          ),
        ],
        notes: [
          ...(packageFaults.length === 0 ? [`${tarballs.length} ${HOLD}`] : []),
          ...results
            .filter(({ faults }) => faults.length === 0)
            .map(
              ({ name, description, seconds }) =>
                `consumer ${name}: ${description} (${seconds.toFixed(1)} s)`,
            ),
        ],
      };
    });
  },
};

const HOLD = "tarballs hold what they should, and pass publint --strict and attw --profile esm-only";
