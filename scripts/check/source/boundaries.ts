import { posix } from "node:path";
import type { SourceFile, WorkspacePackage } from "../workspace.ts";

/** What a package is to the others. A vendor is every package that has no role of its own. */
type Role = "core" | "redis" | "mock" | "vendor" | "specs" | "conformance" | "scripts" | "examples" | "bench";

/** The arrows of docs/architecture.md: whom a package's own source may import. */
const SOURCE_ARROWS: Readonly<Record<Role, readonly Role[]>> = {
  core: [],
  redis: ["core"],
  vendor: ["core"],
  specs: [],
  conformance: ["core", "vendor", "mock", "specs"],
  mock: ["specs"],
  scripts: ["specs"],
  examples: ["core", "redis", "vendor", "mock"],
  bench: ["core", "vendor", "redis"],
};

/** Whom its tests may import besides. */
const TEST_ARROWS: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  redis: ["mock"],
  vendor: ["mock"],
  examples: ["specs"],
};

/** Lists every import and every dependency that draws an arrow which the architecture does not have. */
export function findForbiddenArrows(packages: readonly WorkspacePackage[]): string[] {
  const roles = new Map(packages.map(({ manifest, folder }) => [manifest.name, toRole(folder)]));
  return packages.flatMap((workspacePackage) => [
    ...findForbiddenDependencies(workspacePackage, roles),
    ...workspacePackage.files.flatMap((file) => findForbiddenImports(workspacePackage, { file, roles })),
  ]);
}

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

/** What a package is to the others, by where it lives. */
export function toRole(folder: string): Role {
  const name = folder.replace(/^packages\//, "");
  if (folder === name) return name as Role;
  return name === "core" || name === "redis" || name === "mock" ? name : "vendor";
}

const toArrow = (
  folder: string,
  { place, from, to, name }: { place: string; from: Role; to: Role; name: string },
) => `${folder}/${place}: the arrow ${from} → ${to} is not in the architecture (imports ${name})`;
