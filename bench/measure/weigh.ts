import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundle, measureGzipped } from "@livespec/scripts/bundle.ts";
import { type Install, installs, isOurPackage } from "../installs.ts";
import type { Measurement } from "../table.ts";
import { FINISH, measureFresh } from "./fresh-process.ts";
import { pack } from "./pack.ts";

/** Installs the packages of each row with npm, ours from tarballs, and measures them: disk, bundle, time of an import. */
export function weigh({ rounds }: { rounds: number }): Measurement {
  return async (names) => {
    const folder = await mkdtemp(join(tmpdir(), "livespec-weight-"));
    try {
      const ours: Record<string, string> = {};
      const wanted = new Set(names.flatMap((name) => installs[name]?.packages.filter(isOurPackage) ?? []));
      for (const name of [CORE, ...wanted]) ours[name] = await pack(name, folder);
      const weighed = [];
      for (const name of names) {
        const installed = join(folder, name);
        const row = installs[name] as Install;
        await install(row.packages, { folder: installed, ours });
        weighed.push({ name, label: row.label, ...(await weighOne(row, installed)) });
      }
      const programs = Object.fromEntries(weighed.map(({ name, program }) => [name, program]));
      const samples = await measureFresh(programs, { folder, rounds });
      return Object.fromEntries(
        weighed.map(({ name, label, facts }) => [name, { label, facts, samples: samples[name] ?? [] }]),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  };
}

/** Dependency of each of our packages. */
const CORE = "@livespec/core";

async function install(
  packages: readonly string[],
  { folder, ours }: { folder: string; ours: Readonly<Record<string, string>> },
): Promise<void> {
  const specifiers = await Promise.all(
    [...packages, ...(packages.some(isOurPackage) ? [CORE] : [])].map(
      async (name) => ours[name] ?? `${name}@${await readVersion(name)}`,
    ),
  );
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), '{ "private": true }');
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await promisify(execFile)("npm", ["install", ...quietly, ...specifiers], { cwd: folder });
}

/** Reads the version that the bench itself uses. */
async function readVersion(name: string): Promise<string> {
  const manifest = await readFile(join(import.meta.dirname, "../node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

async function weighOne({ packages, exports }: Install, folder: string) {
  const program = join(folder, "import.mjs");
  await writeFile(program, packages.map((name) => `import "${name}";\n`).join("") + FINISH);
  const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8")) as { packages: object };
  const { code } = await bundle(exports, { from: folder, runtime: "node", minify: true });
  const facts = {
    "node_modules MB": (await measureFolder(join(folder, "node_modules"))) / 1e6,
    // The folder itself is listed too.
    packages: Object.keys(lock.packages).length - 1,
    "min+gz kB": measureGzipped(code) / 1000,
  };
  return { program, facts };
}

async function measureFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
