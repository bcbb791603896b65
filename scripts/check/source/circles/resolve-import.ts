import { posix } from "node:path";
import type { Manifest } from "../../../workspace/manifest.ts";

/** A package, as far as its own imports need it. */
export interface ResolvingPackage {
  readonly manifest: Manifest;
  /** Paths of its files, relative to its folder. */
  readonly paths: ReadonlySet<string>;
}

/**
 * Resolves an import to the files of the same package that it may lead to, whatever conditions a runtime sets; none when it leads
 * elsewhere. Relative paths, `#names` of the manifest's `imports`, and the package's own name are understood.
 */
export function resolveImport(
  specifier: string,
  { manifest, paths, from }: ResolvingPackage & { readonly from: string },
): string[] {
  const { name, exports, imports } = manifest;
  if (specifier.startsWith(".")) return toSource(posix.join(posix.dirname(from), specifier), paths);
  if (specifier.startsWith("#")) return lookUp(specifier, imports, paths);
  if (specifier === name) return lookUp(".", isPathMap(exports) ? exports : { ".": exports }, paths);
  if (specifier.startsWith(`${name}/`)) return lookUp(`.${specifier.slice(name.length)}`, exports, paths);
  return [];
}

const isPathMap = (exports: unknown) => Object.keys(Object(exports)).some((key) => key.startsWith("."));

/** Looks up a key of `exports` or `imports`, in which `*` stands for anything, and collects its targets under all conditions. */
function lookUp(key: string, map: unknown, paths: ReadonlySet<string>): string[] {
  const targets = Object.entries(Object(map) as Record<string, unknown>).flatMap(([pattern, target]) => {
    const [before = "", after] = pattern.split("*");
    if (after === undefined) return pattern === key ? listTargets(target) : [];
    if (!key.startsWith(before) || !key.endsWith(after)) return [];
    const star = key.slice(before.length, key.length - after.length);
    return listTargets(target).map((one) => one.replaceAll("*", star));
  });
  return [...new Set(targets.flatMap((target) => toSource(posix.normalize(target), paths)))];
}

function listTargets(target: unknown): string[] {
  if (typeof target === "string") return [target];
  return typeof target === "object" && target !== null ? Object.values(target).flatMap(listTargets) : [];
}

/** Finds the source behind a path: a file as it is named, one that is built to it, or the index of a folder. */
function toSource(path: string, paths: ReadonlySet<string>): string[] {
  const source = path.replace(/^dist\//, "src/");
  const candidates = [
    path,
    source.replace(/(?:\.d)?\.([cm]?)(?:js|ts)$/, ".$1ts"),
    `${source}.ts`,
    posix.join(source, "index.ts"),
  ];
  const found = candidates.find((one) => paths.has(one));
  return found === undefined ? [] : [found];
}
