import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { findForbiddenArrows, toRole } from "./boundaries.ts";
import { measureBundle } from "./bundle-size.ts";
import { findConsumerFaults } from "./consumer.ts";
import { describeCoverage } from "./coverage.ts";
import { findToolFaults } from "./foreign-tools.ts";
import { findShapeFaults } from "./module-shape.ts";
import { findNodeImports } from "./node-imports.ts";
import { findPackageFaults, withTarballs } from "./published.ts";
import { readPrograms } from "./readme-programs.ts";
import { runCommand } from "./run-command.ts";
import { unpackDocuments } from "./unpack-documents.ts";
import { loadWorkspace } from "./workspace.ts";

/** What a check found, and what it has to tell even where it found nothing. */
export interface StepResult {
  readonly faults: readonly string[];
  readonly notes?: readonly string[];
}

/** One check. */
export interface Step {
  readonly name: string;
  readonly run: (root: string) => Promise<StepResult>;
}

/** Everything that has to hold before a change is taken, cheapest first. */
export const steps: readonly Step[] = [
  command("style", "biome", ["ci", "--colors=off", "."]),
  { name: "boundaries", run: checkBoundaries },
  command("specs", "turbo", ["run", "lint", "--output-logs=errors-only"]),
  {
    name: "coverage",
    run: async (root) => ({ faults: [], notes: await describeCoverage(join(root, "specs")) }),
  },
  command("generated", "node", ["scripts/generate/cli.ts", "--check"]),
  command("types", "turbo", ["run", "//#typecheck", "typecheck", "--output-logs=errors-only"]),
  command("build", "turbo", ["run", "build", "--output-logs=errors-only"]),
  { name: "size", run: checkBundleSizes },
  { name: "specs-for-everyone", run: checkSpecsForEveryone },
  { name: "packages", run: checkPackages },
];

function command(name: string, bin: string, args: readonly string[]): Step {
  return {
    name,
    run: async (root) => {
      const env = { TURBO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };
      const { status, output } = await runCommand(bin, args, { cwd: root, env });
      return { faults: status === 0 ? [] : [output.trim()] };
    },
  };
}

async function checkBoundaries(root: string): Promise<StepResult> {
  const packages = await loadWorkspace(root);
  return {
    faults: [...findForbiddenArrows(packages), ...findNodeImports(packages), ...findShapeFaults(packages)],
  };
}

async function checkBundleSizes(root: string): Promise<StepResult> {
  const vendors = (await loadWorkspace(root)).filter(({ folder }) => toRole(folder) === "vendor");
  const sizes = await Promise.all(
    vendors.map(({ folder, manifest }) => measureBundle(join(root, folder), manifest)),
  );
  return {
    faults: sizes.filter(({ bytes, limit }) => bytes > limit).map(({ name }) => `${name} is too big`),
    notes: sizes.map(({ name, bytes, limit }) => `${name}: ${bytes} of ${limit} bytes, minified and gzipped`),
  };
}

async function checkSpecsForEveryone(root: string): Promise<StepResult> {
  const specs = (await loadWorkspace(root)).filter(({ folder }) => toRole(folder) === "specs");
  return withTarballs({ root, packages: specs }, async ([tarball], folder) => ({
    faults: await findToolFaults(await unpackDocuments(tarball?.path ?? "", folder)),
    notes: ["openapi-typescript, openapi-ts, redocly and prism take the packed documents"],
  }));
}

async function checkPackages(root: string): Promise<StepResult> {
  const packages = await loadWorkspace(root);
  const programs = await readPrograms(root);
  const { catalog } = parse(await readFile(join(root, "pnpm-workspace.yaml"), "utf8"));
  const tools = Object.fromEntries(
    ["typescript", "@types/node", "openapi-fetch"].map((name) => [name, catalog[name]]),
  );
  return withTarballs({ root, packages }, async (tarballs) => ({
    faults: [
      ...(await findPackageFaults(root, tarballs)),
      ...(await findConsumerFaults({ tarballs, programs, tools })),
    ],
    notes: [
      `${tarballs.length} tarballs pass publint --strict and attw --profile esm-only`,
      `${programs.length} programs of the READMEs compile and run in a new project that installs them`,
    ],
  }));
}
