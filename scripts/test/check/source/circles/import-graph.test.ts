import { expect, test } from "vitest";
import { readImportGraphs } from "../../../../check/source/circles/import-graph.ts";
import { createPackage } from "../create-package.ts";

test("imports, re-exports, types and dynamic imports count, each with every file that it may lead to", () => {
  const manifest = {
    name: "@livespec/thing",
    exports: { "./part": "./dist/part.js" },
    imports: { "#runtime": { node: "./src/node.ts", default: "./src/web.ts" } },
  };
  const files = {
    "src/a.ts": [
      'import type { B } from "./b.ts";',
      'export { c } from "./c.ts";',
      'const d = await import("./d.ts");',
      'type E = import("./e.ts").E;',
      'import { runtime } from "#runtime";',
      'import { part } from "@livespec/thing/part";',
      'import { readFile } from "node:fs";',
    ].join("\n"),
    ...Object.fromEntries(["b", "c", "d", "e", "node", "web", "part"].map((name) => [`src/${name}.ts`, ""])),
  };
  expect(readImportGraphs([createPackage("packages/thing", manifest, files)])).toEqual([
    {
      folder: "packages/thing",
      imports: ["b", "c", "d", "e", "node", "web", "part"].map((name) => ({
        from: "src/a.ts",
        to: `src/${name}.ts`,
      })),
    },
  ]);
});

test("of a published package only the sources count, of others every file", () => {
  const files = { "test/a.ts": 'import "./b.ts";', "test/b.ts": "" };
  const graphs = readImportGraphs([
    createPackage("packages/thing", { name: "@livespec/thing" }, files),
    createPackage("conformance", { name: "@livespec/conformance" }, files),
  ]);
  expect(graphs).toEqual([
    { folder: "packages/thing", imports: [] },
    { folder: "conformance", imports: [{ from: "test/a.ts", to: "test/b.ts" }] },
  ]);
});
