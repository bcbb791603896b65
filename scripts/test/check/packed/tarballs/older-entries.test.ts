import { expect, test } from "vitest";
import { findEntryFaults } from "../../../../check/packed/tarballs/older-entries.ts";

const manifest = {
  name: "@acme/thing",
  main: "./dist/index.js",
  types: "./dist/index.d.ts",
  typesVersions: { "*": { part: ["./dist/part/index.d.ts"] } },
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./part": { types: "./dist/part/index.d.ts", default: "./dist/part/index.js" },
    "./package.json": "./package.json",
  },
};

const findIn = (changes: Partial<typeof manifest> = {}, folders: Record<string, string> = {}) =>
  findEntryFaults({
    manifest: { ...manifest, ...changes },
    files: new Map(
      Object.entries({ part: "../dist/part/index.js", ...folders }).map(([name, main]) => [
        `${name}/package.json`,
        JSON.stringify({ main }),
      ]),
    ),
  });

test("a package whose entries are all found without exports has no fault", () => {
  expect(findIn()).toEqual([]);
});

test("main and types must be those of the entry", () => {
  expect(findIn({ main: "./index.js", types: "" })).toEqual([
    '@acme/thing: "main" must be "./dist/index.js"',
    '@acme/thing: "types" must be "./dist/index.d.ts"',
  ]);
});

test("an entry needs its types in typesVersions", () => {
  expect(findIn({ typesVersions: { "*": { part: ["./dist/part.d.ts"] } } })).toEqual([
    '@acme/thing: "typesVersions" must have "part": ["./dist/part/index.d.ts"]',
  ]);
});

test("the folder of an entry must lead to its code", () => {
  expect(findIn({}, { part: "./dist/part/index.js" })).toEqual([
    '@acme/thing: part/package.json must have "main": "../dist/part/index.js"',
  ]);
});

test("a new entry without either has both faults", () => {
  const exports = { ...manifest.exports, "./new": { types: "./dist/new.d.ts", default: "./dist/new.js" } };
  expect(findIn({ exports })).toEqual([
    '@acme/thing: "typesVersions" must have "new": ["./dist/new.d.ts"]',
    '@acme/thing: new/package.json must have "main": "../dist/new.js"',
  ]);
});

test("the remains of a removed entry are a fault", () => {
  expect(findIn({}, { old: "../dist/old.js" })).toEqual(['@acme/thing: "exports" no longer has "./old"']);
});

test("a package of documents has no entries", () => {
  expect(
    findEntryFaults({
      manifest: { name: "@acme/docs", exports: { "./*.json": "./dist/*.json" } },
      files: new Map(),
    }),
  ).toEqual([]);
});
