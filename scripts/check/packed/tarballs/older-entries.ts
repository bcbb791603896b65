import { posix } from "node:path";
import type { PackedPackage } from "./tarball-contents.ts";

/** An entry of `exports` with code. */
interface Entry {
  /** Path behind the package's name: `""` or `lean`. */
  readonly name: string;
  readonly types: string;
  readonly code: string;
}

/**
 * Lists entries that cannot be found without `exports`, which some tools do not read: ESLint's import plugin, TypeScript with
 * `moduleResolution: node10`, older Jests and bundlers. They look for `main` and `types`, for `typesVersions`, and for a folder of
 * the entry's name whose package.json has `main`.
 */
export function findEntryFaults({ manifest, files }: PackedPackage): string[] {
  const entries = listEntries(manifest.exports);
  const names = new Set(entries.map(({ name }) => name));
  const folders = [...files.keys()].flatMap((path) => /^([\w-]+)\/package\.json$/.exec(path)?.[1] ?? []);
  const stale = [...folders, ...Object.keys(manifest.typesVersions?.["*"] ?? {})].filter(
    (name) => !names.has(name),
  );
  return [
    ...entries.flatMap((entry) =>
      entry.name === "" ? findMainFaults(manifest, entry) : findFolderFaults({ manifest, files }, entry),
    ),
    ...[...new Set(stale)].map((name) => `"exports" no longer has "./${name}"`),
  ].map((fault) => `${manifest.name}: ${fault}`);
}

function listEntries(exports: unknown): Entry[] {
  return Object.entries((exports ?? {}) as Record<string, Partial<Record<string, string>> | string>).flatMap(
    ([path, target]) =>
      typeof target === "object" && target["types"] && target["default"]
        ? [{ name: path.replace(/^\.\/?/, ""), types: target["types"], code: target["default"] }]
        : [],
  );
}

const findMainFaults = ({ main, types }: PackedPackage["manifest"], entry: Entry) => [
  ...(main === entry.code ? [] : [`"main" must be "${entry.code}"`]),
  ...(types === entry.types ? [] : [`"types" must be "${entry.types}"`]),
];

function findFolderFaults({ manifest, files }: PackedPackage, { name, types, code }: Entry): string[] {
  const typed = manifest.typesVersions?.["*"]?.[name] ?? [];
  const { main = "" } = JSON.parse(files.get(`${name}/package.json`) ?? "{}") as { main?: string };
  const isLed = posix.join(name, main) === posix.normalize(code);
  return [
    ...(typed.join() === types ? [] : [`"typesVersions" must have "${name}": ["${types}"]`]),
    ...(isLed ? [] : [`${name}/package.json must have "main": "${posix.relative(name, code)}"`]),
  ];
}
