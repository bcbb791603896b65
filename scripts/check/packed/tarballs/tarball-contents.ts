import { posix } from "node:path";

/** A packed package: its manifest, and the text of each file by its path in the package. */
export interface PackedPackage {
  readonly manifest: {
    readonly name: string;
    readonly version?: string;
    readonly exports?: unknown;
    readonly imports?: unknown;
    readonly bin?: unknown;
    readonly main?: string;
    readonly types?: string;
    readonly typesVersions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  };
  readonly files: ReadonlyMap<string, string>;
}

/** Files that every tarball must have. */
const REQUIRED = ["package.json", "README.md", "LICENSE"];

const HERE = "scripts/check/packed/tarballs/tarball-contents.ts";

const EVERYWHERE = [/^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/];

/**
 * Built code with its maps, the sources that the maps lead to, and a folder for each entry besides the main one. A source has no
 * dot in its name: a test would have.
 */
const CODE = [/^dist\/[\w/-]+\.(js|d\.ts)(\.map)?$/, /^src\/[\w/-]+\.ts$/, /^[\w-]+\/package\.json$/];

/** Files that a package may hold where they are not the usual ones. A new kind of file needs a line here. */
const KINDS: Readonly<Record<string, readonly RegExp[]>> = {
  "@livespec/mock": [...CODE, /^scenarios\/[\w-]+\.yaml$/],
  "@livespec/specs": [/^dist\/[\w-]+\.(json|yaml|md)$/],
};

/**
 * Lists where a packed package and its manifest disagree: files that are not expected or that nothing leads to, missing targets, maps
 * of sources that were not packed.
 */
export function findContentFaults({ manifest, files }: PackedPackage): string[] {
  const kinds = [...EVERYWHERE, ...(KINDS[manifest.name] ?? CODE)];
  const paths = [...files.keys()];
  const targets = listTargets(manifest);
  const missing = targets.filter((target) => matching(paths, target).length === 0);
  const unreached = findUnreached(files, targets);
  // The changelog begins with the first release.
  const required = manifest.version === "0.0.0" ? REQUIRED : [...REQUIRED, "CHANGELOG.md"];
  return [
    ...required
      .filter((path) => !files.has(path))
      .map((path) => `has no ${path}; see "files" in its package.json`),
    ...paths
      .filter((path) => !kinds.some((kind) => kind.test(path)))
      .map((path) => `packs ${path}; see "files" in its package.json, and KINDS in ${HERE}`),
    ...missing.map((target) => `its manifest leads to ${target}, which is not packed`),
    ...unreached.map((path) => `packs ${path}, which nothing leads to`),
    ...paths.flatMap((path) => findMapFaults(path, files)),
  ].map((fault) => `${manifest.name}: ${fault}`);
}

/** Lists every file that a manifest names; a star stands for anything. */
function listTargets({ exports, imports, bin }: PackedPackage["manifest"]): string[] {
  const targets: string[] = [];
  JSON.stringify([exports, imports, bin], (_, value) => {
    if (typeof value === "string") targets.push(value.replace(/^\.\//, ""));
    return value;
  });
  return [...new Set(targets)];
}

const matching = (paths: readonly string[], target: string) => {
  const [before = "", after] = target.split("*");
  return paths.filter((path) =>
    after === undefined ? path === target : path.startsWith(before) && path.endsWith(after),
  );
};

/** Lists files of `dist` that neither the manifest nor an import leads to. Declarations and maps go with their file. */
function findUnreached(files: ReadonlyMap<string, string>, targets: readonly string[]): string[] {
  const paths = [...files.keys()];
  const reached = new Set<string>();
  const queue = targets.flatMap((target) => matching(paths, target));
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path) || !files.has(path)) continue;
    reached.add(path);
    queue.push(...toCompanions(path));
    if (/^dist\/.*\.(js|ts)$/.test(path)) queue.push(...readImports(path, files.get(path) ?? ""));
  }
  // Documents for people are not in `exports`.
  return paths.filter((path) => path.startsWith("dist/") && !path.endsWith(".md") && !reached.has(path));
}

const toCompanions = (path: string) => [
  `${path}.map`,
  ...(path.endsWith(".js") ? [path.replace(/\.js$/, ".d.ts")] : []),
];

function readImports(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].map(
    ([, one]) => one as string,
  );
  const imported = specifiers.map((specifier) => posix.join(posix.dirname(path), specifier));
  return path.endsWith(".d.ts") ? imported.map((one) => one.replace(/\.js$/, ".d.ts")) : imported;
}

function findMapFaults(path: string, files: ReadonlyMap<string, string>): string[] {
  const text = files.get(path) ?? "";
  const beside = (name: string) => posix.join(posix.dirname(path), name);
  if (path.endsWith(".map")) {
    const { sources = [] } = JSON.parse(text) as { sources?: readonly string[] };
    const absent = sources.filter((source) => !files.has(beside(source)));
    return absent.map((source) => `${path} is about ${source}, which is not packed`);
  }
  const named = path.startsWith("dist/") ? /\/\/# sourceMappingURL=(\S+)\s*$/.exec(text)?.[1] : undefined;
  return named && !files.has(beside(named)) ? [`${path} names ${named}, which is not packed`] : [];
}
