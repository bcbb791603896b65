import { expect, test } from "vitest";
import { resolveImport } from "../../../../check/source/circles/resolve-import.ts";

const manifest = {
  name: "@acme/thing",
  exports: {
    ".": { "@acme/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./part": "./dist/part/index.js",
    "./rules/*.ts": "./src/rules/*.ts",
  },
  imports: {
    "#runtime": {
      "@acme/source": { node: "./src/node.ts", default: "./src/web.ts" },
      default: "./dist/web.js",
    },
    "#runtime/*": { node: "./src/node/*.ts", default: "./src/web/*.ts" },
  },
};
const paths = new Set([
  "src/index.ts",
  "src/node.ts",
  "src/web.ts",
  "src/node/hash.ts",
  "src/web/hash.ts",
  "src/part/index.ts",
  "src/part/a.ts",
  "src/rules/one.ts",
  "tool.js",
]);

const resolveFrom = (from: string, specifier: string) => resolveImport(specifier, { manifest, paths, from });

test.each([
  ["./a.ts", ["src/part/a.ts"]],
  ["../web.ts", ["src/web.ts"]],
  ["../web.js", ["src/web.ts"]],
  ["../web", ["src/web.ts"]],
  ["..", ["src/index.ts"]],
  ["../../tool.js", ["tool.js"]],
  ["./missing.ts", []],
  ["../../../other/src/index.ts", []],
])("the path %s leads to %j", (specifier, files) => {
  expect(resolveFrom("src/part/index.ts", specifier)).toEqual(files);
});

test.each([
  ["#runtime", ["src/node.ts", "src/web.ts"]],
  ["#runtime/hash", ["src/node/hash.ts", "src/web/hash.ts"]],
  ["#unknown", []],
])("%s leads to the files of all conditions", (specifier, files) => {
  expect(resolveFrom("src/index.ts", specifier)).toEqual(files);
});

test.each([
  ["@acme/thing", ["src/index.ts"]],
  ["@acme/thing/part", ["src/part/index.ts"]],
  ["@acme/thing/rules/one.ts", ["src/rules/one.ts"]],
  ["@acme/thing-extra", []],
  ["@acme", []],
  ["node:fs", []],
])("the package's own name %s leads to %j", (specifier, files) => {
  expect(resolveFrom("src/node.ts", specifier)).toEqual(files);
});

test("exports without paths are those of the main entry", () => {
  const plain = { name: "thing", exports: { import: "./src/index.ts", default: "./src/web.ts" } };
  expect(resolveImport("thing", { manifest: plain, paths, from: "tool.js" })).toEqual([
    "src/index.ts",
    "src/web.ts",
  ]);
});
