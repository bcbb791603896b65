import { expect, test } from "vitest";
import { findContentFaults } from "../../../../check/packed/tarballs/tarball-contents.ts";

const manifest = {
  name: "@acme/thing",
  version: "0.0.0",
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./package.json": "./package.json",
  },
  imports: { "#host": { node: "./dist/host/node.js", default: "./dist/host/portable.js" } },
};
const good: Record<string, string> = {
  "package.json": "{}",
  "README.md": "# Thing",
  LICENSE: "MIT",
  "dist/index.js": 'export { a } from "./chunk.js";\n//# sourceMappingURL=index.js.map',
  "dist/index.js.map": '{"sources":["../src/index.ts"]}',
  "dist/index.d.ts": "export declare const a: 1;",
  "dist/chunk.js": "export const a = 1;",
  "dist/host/node.js": "",
  "dist/host/portable.js": "",
  "src/index.ts": "export const a = 1;",
};

const FILES = 'see "files" in its package.json';
const KINDS = `${FILES}, and KINDS in scripts/check/packed/tarballs/tarball-contents.ts`;

const findIn = (changes: Record<string, string | undefined>, other: object = {}) => {
  const files = Object.entries({ ...good, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return findContentFaults({ manifest: { ...manifest, ...other }, files: new Map(files) });
};

test("a package with exactly what its manifest leads to has no fault", () => {
  expect(findIn({})).toEqual([]);
});

test.each(["README.md", "LICENSE"])("a package without %s has a fault", (path) => {
  expect(findIn({ [path]: undefined })).toEqual([`@acme/thing: has no ${path}; ${FILES}`]);
});

test("a released version must have a changelog", () => {
  expect(findIn({}, { version: "0.1.0" })).toEqual([`@acme/thing: has no CHANGELOG.md; ${FILES}`]);
  expect(findIn({ "CHANGELOG.md": "# Thing" }, { version: "0.1.0" })).toEqual([]);
});

test.each([
  "test/index.test.ts",
  "src/index.test.ts",
  "tsconfig.tsbuildinfo",
  "node_modules/a/index.js",
  "surface.md",
  ".env",
])("%s must not be packed", (path) => {
  expect(findIn({ [path]: "" })).toEqual([`@acme/thing: packs ${path}; ${KINDS}`]);
});

test("folders of entries are packed", () => {
  expect(findIn({ "part/package.json": "{}" })).toEqual([]);
});

test("scenarios are packed with the mock only", () => {
  const scenario = { "scenarios/hang.yaml": "" };
  expect(findIn(scenario)).toEqual([`@acme/thing: packs scenarios/hang.yaml; ${KINDS}`]);
  expect(findIn(scenario, { name: "@livespec/mock" })).toEqual([]);
});

test("a missing target of exports, imports or bin is a fault", () => {
  expect(findIn({ "dist/host/portable.js": undefined }, { bin: { thing: "./dist/cli.js" } })).toEqual([
    "@acme/thing: its manifest leads to dist/host/portable.js, which is not packed",
    "@acme/thing: its manifest leads to dist/cli.js, which is not packed",
  ]);
});

test("a pattern needs one file that fits", () => {
  const name = "@livespec/specs";
  const none = { imports: undefined, name };
  const documents = {
    "dist/a.json": "{}",
    ...Object.fromEntries(Object.keys(good).map((path) => [path, undefined])),
  };
  const base = { "package.json": "{}", "README.md": "", LICENSE: "" };
  expect(findIn({ ...documents, ...base }, { ...none, exports: { "./*.json": "./dist/*.json" } })).toEqual(
    [],
  );
  expect(findIn({ ...documents, ...base }, { ...none, exports: { "./*.yaml": "./dist/*.yaml" } })).toEqual([
    "@livespec/specs: its manifest leads to dist/*.yaml, which is not packed",
    "@livespec/specs: packs dist/a.json, which nothing leads to",
  ]);
});

test("built code that nothing leads to is a fault", () => {
  expect(findIn({ "dist/orphan.js": "", "dist/orphan.d.ts": "" })).toEqual([
    "@acme/thing: packs dist/orphan.js, which nothing leads to",
    "@acme/thing: packs dist/orphan.d.ts, which nothing leads to",
  ]);
});

test("a map that is named must be packed, and so must its sources", () => {
  expect(findIn({ "dist/index.d.ts": "export {};\n//# sourceMappingURL=index.d.ts.map" })).toEqual([
    "@acme/thing: dist/index.d.ts names index.d.ts.map, which is not packed",
  ]);
  expect(findIn({ "src/index.ts": undefined })).toEqual([
    "@acme/thing: dist/index.js.map is about ../src/index.ts, which is not packed",
  ]);
});
