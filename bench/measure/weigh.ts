import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Measurement } from "../table.ts";
import { type Install, installs } from "../tasks/installs.ts";
import { FINISH, measureFresh } from "./fresh-process.ts";
import { pack } from "./pack.ts";

/** Installs by npm what the rows name, ours from tarballs, and takes its measure: disk, bundle, time of an import. */
export function weigh({ rounds }: { rounds: number }): Measurement {
  return async (names) => {
    const folder = await mkdtemp(join(tmpdir(), "livespec-weight-"));
    try {
      const ours: Record<string, string> = {};
      for (const name of OURS) ours[name] = await pack(name, folder);
      const weighed = [];
      for (const name of names) {
        const installed = join(folder, name);
        const wanted = installs[name] as Install;
        await install(wanted.packages, { folder: installed, ours });
        weighed.push({ name, label: wanted.label, ...(await takeMeasure(wanted, installed)) });
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

const OURS = ["@livespec/core", "@livespec/alibaba-live", "@livespec/tencent-live"];

async function install(
  packages: readonly string[],
  { folder, ours }: { folder: string; ours: Readonly<Record<string, string>> },
): Promise<void> {
  const isOurs = packages.some((name) => name in ours);
  const specifiers = await Promise.all(
    [...packages, ...(isOurs ? ["@livespec/core"] : [])].map(
      async (name) => ours[name] ?? `${name}@${await readVersion(name)}`,
    ),
  );
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), '{ "private": true }');
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await promisify(execFile)("npm", ["install", ...quietly, ...specifiers], { cwd: folder });
}

/** The version that the bench itself measures. */
async function readVersion(name: string): Promise<string> {
  const manifest = await readFile(join(import.meta.dirname, "../node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

async function takeMeasure({ packages, exports }: Install, folder: string) {
  const program = join(folder, "import.mjs");
  await writeFile(program, packages.map((name) => `import "${name}";\n`).join("") + FINISH);
  const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8")) as { packages: object };
  const facts = {
    "node_modules MB": (await measureFolder(join(folder, "node_modules"))) / 1e6,
    // The folder itself is listed too.
    packages: Object.keys(lock.packages).length - 1,
    "min+gz kB": (await bundle(exports, folder)).length / 1000,
  };
  return { program, facts };
}

async function measureFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

/** What a bundler makes of it for Node. */
async function bundle(contents: string, resolveDir: string): Promise<Buffer> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 });
}
