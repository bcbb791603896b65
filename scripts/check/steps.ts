import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { listOperations } from "../generate/read/spec-document.ts";
import { checkManifests, listPublished, UNSET } from "../manifests/run-manifests.ts";
import { findSurfaceFaults, renderReports } from "../surface/surface-reports.ts";
import { type BundleSize, measureBundles } from "./built/bundle-size.ts";
import { findHoverFaults } from "./built/hover.ts";
import { type ImportTime, measureImport } from "./built/import-time.ts";
import { findPortableFaults } from "./built/portable-build.ts";
import { measureSlowness } from "./machine-speed.ts";
import type { Versions } from "./packed/consumer-workspace.ts";
import { runConsumers } from "./packed/consumers.ts";
import { countLicences, findLicenceFaults, listInstalled } from "./packed/licences.ts";
import { findEntryFaults } from "./packed/older-entries.ts";
import { findPackageFaults, withTarballs } from "./packed/published.ts";
import { readTarball } from "./packed/read-tarball.ts";
import { readRecipes } from "./packed/recipes.ts";
import { readPrograms } from "./packed/shown-programs.ts";
import { findContentFaults } from "./packed/tarball-contents.ts";
import { runCommand } from "./run-command.ts";
import { findForbiddenArrows, toRole } from "./source/boundaries.ts";
import { findShapeFaults } from "./source/module-shape.ts";
import { findNodeImports } from "./source/node-imports.ts";
import { findWorkflowFaults } from "./source/workflow-actions.ts";
import { describeCoverage } from "./specs/coverage.ts";
import { findToolFaults } from "./specs/foreign-tools.ts";
import { unpackDocuments } from "./specs/unpack-documents.ts";
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
  { name: "workflows", run: async (root) => ({ faults: await findWorkflowFaults(root) }) },
  { name: "manifests", run: checkPublishedManifests },
  command("specs", "turbo", ["run", "lint", "--output-logs=errors-only"]),
  {
    name: "coverage",
    run: async (root) => ({ faults: [], notes: await describeCoverage(join(root, "specs")) }),
  },
  within(3, command("generated", "node", ["scripts/generate/cli.ts", "--check"])),
  within(5, command("types", "pnpm", ["--silent", "typecheck"])),
  command("build", "turbo", ["run", "build", "--output-logs=errors-only"]),
  { name: "surface", run: checkSurface },
  { name: "portable", run: checkPortable },
  { name: "licences", run: checkLicences },
  { name: "hover", run: checkHover },
  { name: "size", run: checkBundleSizes },
  { name: "import", run: (root) => checkImportTimes(root) },
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

/**
 * Holds a step to a time as well, on a machine of the usual speed. A step that takes too long gets two more tries, because only
 * the fastest says something about it.
 */
function within(seconds: number, { name, run }: Step): Step {
  const attempt = async (root: string, tries: number): Promise<StepResult> => {
    const begin = performance.now();
    const result = await run(root);
    const taken = (performance.now() - begin) / 1000;
    if (result.faults.length > 0) return result;
    const slowness = taken > seconds ? await measureSlowness(root) : 1;
    const isTooLong = taken / slowness > seconds;
    if (isTooLong && tries > 1) return attempt(root, tries - 1);
    const figures = `${(taken / slowness).toFixed(1)} of ${seconds} s${describeSlowness(slowness)}`;
    return {
      faults: isTooLong ? [`takes too long: ${figures}`] : [],
      notes: [...(result.notes ?? []), figures],
    };
  };
  return { name, run: (root) => attempt(root, 3) };
}

const describeSlowness = (slowness: number) =>
  slowness > 1 ? `, on a machine that is ${slowness.toFixed(1)} times as slow as usual` : "";

async function checkBoundaries(root: string): Promise<StepResult> {
  const packages = await loadWorkspace(root);
  return {
    faults: [...findForbiddenArrows(packages), ...findNodeImports(packages), ...findShapeFaults(packages)],
  };
}

async function checkPublishedManifests(root: string): Promise<StepResult> {
  const { faults, isRepositorySet } = await checkManifests(root, await listPublished(root));
  return { faults, notes: isRepositorySet ? [] : [UNSET] };
}

const loadVendors = async (root: string) =>
  (await loadWorkspace(root)).filter(({ folder }) => toRole(folder) === "vendor");

async function checkHover(root: string): Promise<StepResult> {
  const subjects = await Promise.all(
    (await loadVendors(root)).map(async ({ folder }) => {
      const vendor = basename(folder);
      const document = JSON.parse(await readFile(join(root, "specs/dist", `${vendor}.json`), "utf8"));
      return { folder: join(root, folder), vendor, document };
    }),
  );
  return {
    faults: subjects.flatMap(findHoverFaults),
    notes: subjects.map(
      ({ vendor, document }) =>
        `${vendor}: an editor shows meaning, fields, limits, quota, codes and page of ${listOperations(document).length} methods`,
    ),
  };
}

/** Most milliseconds that importing a vendor's package may add to an empty process, on a machine of the usual speed. */
const IMPORT_LIMIT = 8;

async function checkImportTimes(root: string, tries = 6): Promise<StepResult> {
  const times: ImportTime[] = [];
  // One after the other, so that they do not get into each other's way.
  for (const { folder, manifest } of await loadVendors(root)) {
    times.push(await measureImport(join(root, folder), manifest.name));
  }
  const slowness = times.some(({ ms }) => ms > IMPORT_LIMIT) ? await measureSlowness(root) : 1;
  const isTooLong = ({ ms }: ImportTime) => ms / slowness > IMPORT_LIMIT;
  if (tries > 1 && times.some(isTooLong)) return checkImportTimes(root, tries - 1);
  return {
    faults: times.filter(isTooLong).map(({ name }) => `${name} takes too long to import`),
    notes: times.map(
      ({ name, ms }) =>
        `${name}: ${(ms / slowness).toFixed(1)} of ${IMPORT_LIMIT} ms${describeSlowness(slowness)}`,
    ),
  };
}

async function checkBundleSizes(root: string): Promise<StepResult> {
  const vendors = await loadVendors(root);
  const sizes = await Promise.all(
    vendors.map(({ folder, manifest }) => measureBundles(join(root, folder), manifest)),
  );
  return {
    faults: sizes
      .flat()
      .filter(({ bytes, limit }) => bytes > limit)
      .map(({ name, client }) => `${name}: the ${client} client is too big`),
    notes: sizes.map(describeBundles),
  };
}

function describeBundles(sizes: readonly BundleSize[]): string {
  const parts = sizes.map(({ client, bytes, limit }) => `${client} client ${bytes} of ${limit}`);
  const [lean, whole] = sizes.map(({ bytes }) => bytes) as [number, number];
  return `${sizes[0]?.name}: ${parts.join(", ")}, the request check being ${whole - lean}, in bytes minified and gzipped`;
}

async function checkSpecsForEveryone(root: string): Promise<StepResult> {
  const specs = (await loadWorkspace(root)).filter(({ folder }) => toRole(folder) === "specs");
  return withTarballs({ root, packages: specs }, async ([tarball], folder) => ({
    faults: await findToolFaults(await unpackDocuments(tarball?.path ?? "", folder)),
    notes: ["openapi-typescript, openapi-ts, redocly and prism take the packed documents"],
  }));
}

/** Packages that run everywhere; the mock, the Redis stores and the descriptions have no other condition. */
async function checkPortable(root: string): Promise<StepResult> {
  const packages = (await loadWorkspace(root)).filter(({ folder }) =>
    ["core", "vendor"].includes(toRole(folder)),
  );
  const faults = await Promise.all(
    packages.map(({ folder, manifest }) => findPortableFaults(join(root, folder), manifest)),
  );
  return {
    faults: faults.flat(),
    notes: [
      `${packages.length} packages, built and with all that they depend on, reach nothing of Node's by default`,
    ],
  };
}

async function checkSurface(root: string): Promise<StepResult> {
  const reports = await renderReports(root);
  return {
    faults: await findSurfaceFaults(root, reports),
    notes: [`${reports.length} packages export what their surface.md says`],
  };
}

async function checkLicences(root: string): Promise<StepResult> {
  const packages = (await loadWorkspace(root)).filter(({ manifest }) => !manifest.private);
  const brought = await Promise.all(
    packages.map(async ({ folder, manifest }) => ({
      name: manifest.name,
      installed: await listInstalled(join(root, folder)),
    })),
  );
  return {
    faults: brought.flatMap(({ name, installed }) => findLicenceFaults(name, installed)),
    notes: brought.map(({ name, installed }) => `${name} brings ${countLicences(installed) || "nothing"}`),
  };
}

async function checkPackages(root: string): Promise<StepResult> {
  const packages = await loadWorkspace(root);
  const [{ programs, faults }, found, versions] = await Promise.all([
    readPrograms(root),
    readRecipes(root),
    readVersions(root),
  ]);
  // What the programs import besides.
  const tools = Object.fromEntries(
    ["typescript", "@types/node", "openapi-fetch", "@alicloud/credentials"].map((name) => [
      name,
      versions.catalog[name] ?? versions.catalogs["peers"]?.[name] ?? "",
    ]),
  );
  return withTarballs({ root, packages }, async (tarballs, folder) => {
    const packed = await Promise.all(tarballs.map((tarball) => readTarball(tarball, folder)));
    const packageFaults = [
      ...faults,
      ...found.faults,
      ...packed.flatMap(findContentFaults),
      ...packed.flatMap(findEntryFaults),
      ...(await findPackageFaults(root, tarballs)),
    ];
    const results = await runConsumers({ tarballs, programs, tools, versions, recipes: found.recipes });
    return {
      faults: [
        ...packageFaults,
        ...results.flatMap(({ name, description, faults }) =>
          faults.map((fault) => `consumer ${name}: not so that ${description}\n${fault}`),
        ),
      ],
      notes: [
        ...(packageFaults.length === 0
          ? [
              `${tarballs.length} tarballs hold what they should, and pass publint --strict and attw --profile esm-only`,
            ]
          : []),
        ...results
          .filter(({ faults }) => faults.length === 0)
          .map(
            ({ name, description, seconds }) => `consumer ${name}: ${description} (${seconds.toFixed(1)} s)`,
          ),
      ],
    };
  });
}

/** Exact versions of what is used here and, in `catalogs`, by some packages or by consumers alone. */
async function readVersions(root: string): Promise<Versions> {
  const { catalog, catalogs } = parse(await readFile(join(root, "pnpm-workspace.yaml"), "utf8"));
  return { catalog, catalogs };
}
