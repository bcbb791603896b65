import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findNodeGlobals, findPortableFaults } from "../../../check/built/portable.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "livespec-portable-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function check(files: Record<string, string>) {
  const manifest = {
    name: "@acme/thing",
    type: "module",
    exports: { ".": "./dist/index.js", "./package.json": "./package.json" },
    imports: { "#host": { node: "./dist/node.js", default: "./dist/portable.js" } },
  };
  for (const [path, text] of Object.entries({ "package.json": JSON.stringify(manifest), ...files })) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return findPortableFaults(folder, manifest);
}

test("a file behind the node condition may use Node", async () => {
  const faults = await check({
    "dist/index.js": 'export { host } from "#host";',
    "dist/node.js": 'import { env } from "node:process"; export const host = Buffer.from(env.HOME);',
    "dist/portable.js": "export const host = 1;",
  });
  expect(faults).toEqual([]);
});

test("a module or a global of Node is reported with its file, also in a dependency", async () => {
  const faults = await check({
    "dist/index.js":
      'export { host } from "#host"; export { lib } from "lib"; export const a = Buffer.from("a");',
    "dist/portable.js": 'import { createHash } from "node:crypto"; export const host = createHash;',
    "node_modules/lib/package.json": JSON.stringify({ name: "lib", type: "module", main: "./lib.js" }),
    "node_modules/lib/lib.js": "export const lib = process.env.HOME;",
  });
  expect(faults.sort()).toEqual([
    expect.stringMatching(/^@acme\/thing: .*dist\/index\.js uses Buffer without asking whether it is there$/),
    expect.stringMatching(/^@acme\/thing: .*dist\/portable\.js imports node:crypto$/),
    "@acme/thing: lib/lib.js uses process without asking whether it is there",
  ]);
});

test.each([
  'const a = typeof process === "object" && process.versions;',
  'const b = typeof Buffer === "undefined" ? 1 : Buffer.from("");',
  'if (typeof process !== "undefined") { process.exit(); }',
  "const c = globalThis.process?.env;",
  "const d = { process: 1 }; d.process;",
  "const { process: e } = globalThis;",
])("%s asks first", (text) => {
  expect(findNodeGlobals(text)).toEqual([]);
});

test.each([
  ["process.env.HOME;", ["process"]],
  ["const a = process?.env;", ["process"]],
  ['const b = typeof Buffer === "object" && process.env;', ["process"]],
  ['require("fs"); setImmediate(() => {});', ["require", "setImmediate"]],
])("%s does not ask first", (text, found) => {
  expect(findNodeGlobals(text)).toEqual(found);
});
