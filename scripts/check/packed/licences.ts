import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import satisfies from "spdx-satisfies";

/** A package that somebody gets who installs one of ours. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or what else its manifest says; empty where it says nothing. */
  readonly licence: string;
}

/** Licences that ask for no more than their text and a name. */
const ALLOWED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Lists packages whose licence asks for more than a consumer of ours would expect, or is not said. */
export function findLicenceFaults(consumer: string, packages: readonly InstalledPackage[]): string[] {
  return packages
    .filter(({ licence }) => !isAllowed(licence))
    .map(
      ({ name, version, licence }) =>
        `${consumer} brings ${name} ${version}, whose licence is ${licence || "not said"}`,
    );
}

/** Whether all that an SPDX expression asks for, or one of its choices, is allowed. What is no expression allows nothing. */
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

/** Reads the manifests of all that a package's `dependencies` bring, those of others included, as they are installed. */
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

/** Looks as Node does: in `node_modules` of the folder and of those above it. */
async function findInstalled(folder: string, name: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const candidate = join(at, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return realpath(candidate);
    if (dirname(at) === at) return undefined;
  }
}

/** Older manifests have an object, or a list of them to choose from, of which each may be an expression. */
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
