import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleProgram, type ProgramOptions } from "./bundle-program.ts";
import { runProgram } from "./run-program.ts";
import type { Runtime } from "./runtime.ts";

/** A server runtime that is installed from npm and runs a program to its end. */
interface PackagedRuntime extends ProgramOptions {
  readonly name: string;
  /** Its package, by the name in this folder's package.json. */
  readonly from: string;
  /** Its executable, relative to the package. */
  readonly executable: string;
  /** Arguments before the program's file. */
  readonly args?: readonly string[];
  /** Name of the program's file, whose ending tells a runtime what it is. Default: `program.mjs`. */
  readonly file?: string;
  /** A file about the program that is run instead of it. */
  readonly config?: { readonly file: string; readonly text: string };
  /** Set if clients get the runtime's `fetch` as an option. Default: false. */
  readonly usesFetchOption?: boolean;
}

const createNode = (major: number): PackagedRuntime => ({
  name: `Node ${major}`,
  from: `node-${major}`,
  executable: "bin/node",
  output: "print",
  format: "esm",
});

/** Configuration of workerd: one worker, which may call this machine. */
const WORKERD_CONFIG = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "program.mjs", esModule = embed "program.mjs")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
);
`;

const RUNTIMES: readonly PackagedRuntime[] = [
  // Every line of Node that is maintained, over `node:http`; and the newest with the option `fetch`.
  ...[20, 22, 24, 26].map(createNode),
  { ...createNode(26), name: "Node 26, own fetch", usesFetchOption: true },
  // Bun and Deno find packages themselves, by the condition `node` among others.
  { name: "Bun", from: "@oven/bun-linux-x64", executable: "bin/bun", output: "print", format: "esm" },
  {
    name: "Deno",
    from: "@deno/linux-x64-glibc",
    executable: "deno",
    // No more permissions than calls need.
    args: ["run", "--no-prompt", "--node-modules-dir=manual", "--allow-net"],
    output: "print",
    format: "esm",
  },
  // What Cloudflare Workers run on, without anything of Node's, bundled as wrangler does.
  {
    name: "workerd",
    from: "@cloudflare/workerd-linux-64",
    executable: "bin/workerd",
    args: ["test"],
    output: "print-in-handler",
    conditions: ["workerd", "worker", "browser"],
    format: "esm",
    config: { file: "config.capnp", text: WORKERD_CONFIG },
  },
  // Vercel's: scripts in a VM that has the web's interfaces, nothing of Node's and no `eval`.
  {
    name: "edge-runtime",
    from: "edge-runtime",
    executable: "dist/cli/index.js",
    file: "program.js",
    output: "print",
    conditions: ["edge-light", "worker", "browser"],
    format: "iife",
  },
];

/** Server runtimes that npm has. */
export const packagedRuntimes: readonly Runtime[] = RUNTIMES.map(toRuntime);

function toRuntime(packaged: PackagedRuntime): Runtime {
  const { name, from, executable, args = [], file = "program.mjs", config, ...rest } = packaged;
  const { usesFetchOption = false, ...program } = rest;
  return {
    name,
    isBrowser: false,
    find: async () => {
      const folder = join(import.meta.dirname, "node_modules", from);
      const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
      // Not there, as executables for another kind of machine are not.
      if (manifest === undefined) return undefined;
      return {
        version: JSON.parse(manifest).version,
        run: async (input) => {
          const files = {
            [file]: await bundleProgram({ ...input, usesFetchOption }, program),
            ...(config && { [config.file]: config.text }),
          };
          return withFiles(files, (cwd) =>
            runProgram(join(folder, executable), { args: [...args, config?.file ?? file], cwd }),
          );
        },
      };
    },
  };
}

/**
 * Writes files into a folder for as long as a function takes. It is below this one, because there a runtime that finds
 * packages itself begins to look for them.
 */
async function withFiles<Result>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const parent = join(import.meta.dirname, "dist");
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "run-"));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
