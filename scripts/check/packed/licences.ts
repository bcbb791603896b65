import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import satisfies from "spdx-satisfies";
import { loadWorkspace } from "../../workspace/load-workspace.ts";
import type { Check } from "../runner/check.ts";

/**
 * Holds the licences of everything that our packages' dependencies install to a short list. Companies refuse a package for the
 * licence of one transitive dependency, and an update may bring a new one.
 */
export const check: Check = {
  name: "licences",
  why: "Whoever installs our packages takes on the licences of all their dependencies.",
  run: async (root) => {
    const packages = (await loadWorkspace(root)).filter(({ manifest }) => !manifest.private);
    const brought = await Promise.all(
      packages.map(async ({ folder, manifest }) => ({
        folder,
        name: manifest.name,
        installed: await listInstalled(join(root, folder)),
      })),
    );
    return {
      faults: brought.flatMap(({ folder, name, installed }) =>
        findLicenceFaults(name, installed).map((fault) => `${folder}/package.json: ${fault}`),
      ),
      notes: brought.map(({ name, installed }) => `${name} brings ${countLicences(installed) || "nothing"}`),
    };
  },
};

/** A package that comes with one of ours. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or whatever its manifest says; empty when it says nothing. */
  readonly licence: string;
}

/** Licences that only ask to keep their text and the authors' names. */
const ALLOWED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Lists packages whose licence is not on the list, or is missing. */
export function findLicenceFaults(consumer: string, packages: readonly InstalledPackage[]): string[] {
  return packages
    .filter(({ licence }) => !isAllowed(licence))
    .map(
      ({ name, version, licence }) =>
        `${consumer} brings ${name} ${version}, whose licence is ${licence || "missing"}`,
    );
}

/** Tests whether an SPDX expression, or one of its choices, is allowed. Anything else is not. */
function isAllowed(licence: string): boolean {
  try {
    return satisfies(licence, [...ALLOWED]);
  } catch {
    return false;
  }
}

/** Counts licences, the most frequent first: `MIT 12, ISC 3`. */
export function countLicences(packages: readonly InstalledPackage[]): string {
  const groups = Object.entries(Object.groupBy(packages, ({ licence }) => licence));
  return groups
    .map(([licence, group = []]) => ({ licence, count: group.length }))
    .sort((a, b) => b.count - a.count || a.licence.localeCompare(b.licence))
    .map(({ licence, count }) => `${licence} ${count}`)
    .join(", ");
}

/** Reads the manifests of all installed dependencies of a package, transitive ones included. */
export async function listInstalled(packageFolder: string): Promise<InstalledPackage[]> {
  const found = new Map<string, InstalledPackage>();
  const visit = async (folder: string): Promise<void> => {
    const manifest = await readManifest(folder);
    const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    for (const name of names) {
      const installed = await findInstalled(folder, name);
      // An optional dependency may be for another platform.
      if (installed === undefined || found.has(installed)) continue;
      const { version, license, licenses } = await readManifest(installed);
      found.set(installed, { name, version, licence: toExpression(license ?? licenses) });
      await visit(installed);
    }
  };
  await visit(await realpath(packageFolder));
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

interface InstalledManifest {
  readonly version: string;
  readonly license?: unknown;
  readonly licenses?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

async function readManifest(folder: string): Promise<InstalledManifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
}

/** Resolves as Node does: in `node_modules` of the folder and of those above it. */
async function findInstalled(folder: string, name: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const candidate = join(at, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return realpath(candidate);
    if (dirname(at) === at) return undefined;
  }
}

/** Older manifests have an object, or an array of them to choose from. */
function toExpression(licence: unknown): string {
  if (typeof licence === "string") return licence.trim();
  if (Array.isArray(licence)) {
    const choices = licence.map(toExpression);
    return choices.length === 1 ? String(choices) : choices.map(inParentheses).join(" OR ");
  }
  const { type } = Object(licence) as { type?: unknown };
  return typeof type === "string" ? type : "";
}

const inParentheses = (expression: string) => (/^\S+$/.test(expression) ? expression : `(${expression})`);
