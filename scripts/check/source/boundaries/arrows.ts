import { posix } from "node:path";
import type { SourceFile, WorkspacePackage } from "../../../workspace/load-workspace.ts";
import { type Role, toRole } from "../../../workspace/role.ts";

/** The arrows of docs/architecture.md: the packages that a package's own source may import. */
const SOURCE_ARROWS: Readonly<Record<Role, readonly Role[]>> = {
  core: [],
  vendor: ["core"],
  specs: [],
  conformance: ["core", "vendor", "mock", "specs"],
  mock: ["specs"],
  scripts: ["specs"],
  examples: ["core", "vendor", "mock"],
  bench: ["core", "vendor", "scripts"],
};

/** The packages that its tests may import as well. */
const TEST_ARROWS: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  vendor: ["mock"],
  examples: ["specs"],
};

/** Lists the imports and dependencies that draw an arrow which the architecture does not have. */
export function findForbiddenArrows(packages: readonly WorkspacePackage[]): string[] {
  const unknown = packages.filter(({ folder }) => !Object.hasOwn(SOURCE_ARROWS, toRole(folder)));
  if (unknown.length > 0) return unknown.map(({ folder }) => `${folder}: ${NO_ROLE}`);
  const roles = new Map(packages.map(({ manifest, folder }) => [manifest.name, toRole(folder)]));
  return packages.flatMap((workspacePackage) => [
    ...findForbiddenDependencies(workspacePackage, roles),
    ...workspacePackage.files.flatMap((file) => findForbiddenImports(workspacePackage, { file, roles })),
  ]);
}

const NO_ROLE =
  "the architecture has no role for this folder; add one to scripts/workspace/role.ts, and its arrows to scripts/check/source/boundaries/arrows.ts and docs/architecture.md";

function findForbiddenDependencies(
  { folder, manifest }: WorkspacePackage,
  roles: ReadonlyMap<string, Role>,
): string[] {
  const listed = [
    ...Object.keys(manifest.dependencies ?? {}).map((name) => ({
      name,
      allowed: allowedFor(folder, "source"),
    })),
    ...Object.keys(manifest.devDependencies ?? {}).map((name) => ({
      name,
      allowed: allowedFor(folder, "test"),
    })),
  ];
  return listed
    .filter(({ name, allowed }) => roles.has(name) && !allowed.includes(roles.get(name) as Role))
    .map(({ name }) =>
      toArrow(folder, { place: "package.json", from: toRole(folder), to: roles.get(name) as Role, name }),
    );
}

function findForbiddenImports(
  { folder, manifest }: WorkspacePackage,
  { file, roles }: { file: SourceFile; roles: ReadonlyMap<string, Role> },
): string[] {
  const allowed = allowedFor(folder, /^test\//.test(file.path) ? "test" : "source");
  return file.imports.flatMap((specifier) => {
    if (specifier.startsWith(".")) {
      const target = posix.join(folder, posix.dirname(file.path), specifier);
      return target.startsWith(`${folder}/`)
        ? []
        : [`${folder}/${file.path}: "${specifier}" leaves its package`];
    }
    const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
    const to = roles.get(name);
    if (to === undefined || name === manifest.name || allowed.includes(to)) return [];
    return [toArrow(folder, { place: file.path, from: toRole(folder), to, name })];
  });
}

function allowedFor(folder: string, use: "source" | "test"): readonly Role[] {
  const role = toRole(folder);
  return [...SOURCE_ARROWS[role], ...(use === "test" ? (TEST_ARROWS[role] ?? []) : [])];
}

const toArrow = (
  folder: string,
  { place, from, to, name }: { place: string; from: Role; to: Role; name: string },
) => `${folder}/${place}: the arrow ${from} → ${to} is not in the architecture (imports ${name})`;
