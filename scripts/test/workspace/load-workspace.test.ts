import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { loadVendors, loadWorkspace, readImports } from "../../workspace/load-workspace.ts";

const FILES = {
  "pnpm-workspace.yaml": "packages: [packages/*, tools]\n",
  "packages/core/package.json": '{ "name": "@livespec/core" }',
  "packages/core/src/a.ts": 'import type { B } from "./b.ts";\nimport type { C } from "./b.ts";\n',
  "packages/core/dist/a.js": "",
  "packages/acme/package.json": '{ "name": "@livespec/acme" }',
  "packages/acme/lean/package.json": '{ "main": "../dist/lean.js" }',
  "tools/package.json": '{ "name": "@livespec/tools" }',
  "tools/a.js": "",
  "tools/apart/package.json": '{ "name": "@livespec/apart" }',
  "tools/apart/b.ts": "",
  "other/package.json": '{ "name": "@livespec/other" }',
};

test("packages of the workspace are loaded, each with every file below it but built ones", async () => {
  const root = await mkdtemp(join(tmpdir(), "livespec-workspace-"));
  try {
    for (const [path, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const loaded = await loadWorkspace(root);
    expect(loaded.map(({ folder, files }) => [folder, files.map(({ path }) => path)])).toEqual([
      ["packages/acme", []],
      ["packages/core", ["src/a.ts"]],
      ["tools", ["a.js", "apart/b.ts"]],
    ]);
    expect(loaded[1]?.files[0]?.imports).toEqual(["./b.ts"]);
    expect((await loadVendors(root)).map(({ folder }) => folder)).toEqual(["packages/acme"]);
  } finally {
    await rm(root, { recursive: true });
  }
});

test.each([
  'import { a } from "./x.ts";',
  'import "./x.ts";',
  'import type { A } from "./x.ts";',
  'export { a } from "./x.ts";',
  'export * from "./x.ts";',
  'export * as a from "./x.ts";',
  'export type * from "./x.ts";',
  'export type * as A from "./x.ts";',
  'const a = await import("./x.ts");',
  'type A = import("./x.ts").A;',
  'const a = require("./x.ts");',
])("%s imports x", (text) => {
  expect(readImports(text)).toEqual(["./x.ts"]);
});

test.each([
  'const a = `import { a } from "./x.ts"`;',
  '// import { a } from "./x.ts"',
  'declare module "x" {}',
])("%s imports nothing", (text) => {
  expect(readImports(text)).toEqual([]);
});
