import { resolve } from "node:path";
import { expect, test } from "vitest";
import { findForbiddenArrows } from "../../../check/source/boundaries.ts";
import { findShapeFaults } from "../../../check/source/module-shape.ts";
import { findNodeImports } from "../../../check/source/node-imports.ts";
import { loadWorkspace, type Manifest, type WorkspacePackage } from "../../../check/workspace.ts";

const core = createPackage("packages/core", { name: "@livespec/core" });
const mock = createPackage("packages/mock", { name: "@livespec/mock" });
const specs = createPackage("specs", { name: "@livespec/specs" });
const other = createPackage("packages/other-live", { name: "@livespec/other-live" });
const conformance = createPackage("conformance", { name: "@livespec/conformance" });

/** A package whose files hold what is given; imports are read off it by hand. */
function createPackage(
  folder: string,
  manifest: Manifest,
  files: Record<string, string> = {},
): WorkspacePackage {
  return {
    folder,
    manifest,
    files: Object.entries(files).map(([path, text]) => ({
      path,
      text,
      imports: [...text.matchAll(/from "([^"]+)"/g)].map(([, specifier]) => specifier as string),
    })),
  };
}

const importing = (folder: string, path: string, specifier: string) =>
  createPackage(
    folder,
    { name: `@livespec/${folder.split("/").at(-1)}` },
    { [path]: `import { x } from "${specifier}";` },
  );

test("the repository itself keeps every boundary", async () => {
  const packages = await loadWorkspace(resolve(import.meta.dirname, "../../../.."));
  expect([findForbiddenArrows(packages), findNodeImports(packages), findShapeFaults(packages)]).toEqual([
    [],
    [],
    [],
  ]);
});

test.for([
  ["packages/core", "src/a.ts", "@livespec/mock", "the arrow core → mock is not in the architecture"],
  [
    "packages/a-live",
    "src/a.ts",
    "@livespec/other-live",
    "the arrow vendor → vendor is not in the architecture",
  ],
  [
    "packages/a-live",
    "src/a.ts",
    "@livespec/specs/a.json",
    "the arrow vendor → specs is not in the architecture",
  ],
  ["packages/a-live", "src/a.ts", "@livespec/mock", "the arrow vendor → mock is not in the architecture"],
  ["packages/mock", "src/a.ts", "@livespec/other-live", "the arrow mock → vendor is not in the architecture"],
  [
    "packages/mock",
    "test/a.ts",
    "@livespec/other-live",
    "the arrow mock → vendor is not in the architecture",
  ],
  ["packages/a-live", "test/a.ts", "@livespec/specs", "the arrow vendor → specs is not in the architecture"],
  [
    "packages/a-live",
    "test/a.ts",
    "@livespec/conformance",
    "the arrow vendor → conformance is not in the architecture",
  ],
  ["specs", "bundle.ts", "@livespec/core", "the arrow specs → core is not in the architecture"],
  ["specs", "test/a.ts", "@livespec/conformance", "the arrow specs → conformance is not in the architecture"],
  ["scripts", "generate/a.ts", "@livespec/core", "the arrow scripts → core is not in the architecture"],
  ["scripts", "check/a.ts", "@livespec/mock", "the arrow scripts → mock is not in the architecture"],
] as const)("%s: %s may not import %s", ([folder, path, specifier, message]) => {
  const packages = [core, mock, specs, other, conformance].filter((one) => one.folder !== folder);
  const [fault] = findForbiddenArrows([...packages, importing(folder, path, specifier)]);
  expect(fault).toContain(`${folder}/${path}: ${message}`);
});

test.for([
  ["packages/a-live", "src/a.ts", "@livespec/core"],
  ["packages/a-live", "test/a.test.ts", "@livespec/mock"],
  ["packages/mock", "src/a.ts", "@livespec/specs/a.json"],
  ["scripts", "generate/a.ts", "@livespec/specs/bundle.ts"],
  ["conformance", "vendors/a.ts", "@livespec/other-live"],
  ["conformance", "test/a.test.ts", "@livespec/core"],
  ["conformance", "samples/a.ts", "@livespec/specs/bundle.ts"],
  ["conformance", "a.ts", "@livespec/mock"],
  ["examples", "demo/a.ts", "@livespec/other-live"],
] as const)("%s: %s may import %s", ([folder, path, specifier]) => {
  const packages = [core, mock, specs, other, conformance].filter((one) => one.folder !== folder);
  expect(findForbiddenArrows([...packages, importing(folder, path, specifier)])).toEqual([]);
});

test("a dependency draws an arrow as an import does", () => {
  const vendor = createPackage("packages/a-live", {
    name: "@livespec/a-live",
    dependencies: { "@livespec/mock": "workspace:^" },
    devDependencies: { "@livespec/mock": "workspace:^" },
  });
  expect(findForbiddenArrows([mock, vendor])).toEqual([
    "packages/a-live/package.json: the arrow vendor → mock is not in the architecture (imports @livespec/mock)",
  ]);
});

test("a path that leaves its package is no way around", () => {
  expect(findForbiddenArrows([importing("packages/core", "src/a.ts", "../../mock/src/index.ts")])).toEqual([
    'packages/core/src/a.ts: "../../mock/src/index.ts" leaves its package',
  ]);
});

test("Node's modules are imported by files of the node condition alone", () => {
  const files = {
    "src/hash/node.ts": 'import "x" from "node:crypto"',
    "src/transport/node.ts": 'process.getBuiltinModule("node:http")',
    "src/a.ts": 'import x from "node:fs"',
    "src/b.ts": 'const fs = globalThis.process?.getBuiltinModule?.("node:fs")',
  };
  expect(findNodeImports([createPackage("packages/core", { name: "@livespec/core" }, files)])).toEqual([
    "packages/core/src/a.ts: node:fs is not there on every runtime",
    "packages/core/src/b.ts: getBuiltinModule is not there on every runtime",
  ]);
});

test("export *, default exports and files that nothing imports are named", () => {
  const files = {
    "src/index.ts": 'export * from "./a.ts";\nexport * as b from "./b.ts";',
    "src/a.ts": "export default 1;",
    "src/b.ts": "export default function f() {}",
    "src/lost.ts": "export const lost = 1;",
    "src/cli.ts": "export {};",
  };
  const manifest = {
    name: "@livespec/core",
    exports: { ".": { "@livespec/source": "./src/index.ts", default: "./dist/index.js" } },
    bin: { core: "./dist/cli.js" },
  };
  expect(findShapeFaults([createPackage("packages/core", manifest, files)])).toEqual([
    "packages/core/src/index.ts: export * hides what is exported",
    "packages/core/src/a.ts: a default export has no name to search for",
    "packages/core/src/b.ts: a default export has no name to search for",
    "packages/core/src/lost.ts: nothing imports it",
  ]);
});
