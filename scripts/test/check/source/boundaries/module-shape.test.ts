import { expect, test } from "vitest";
import { findShapeFaults } from "../../../../check/source/boundaries/module-shape.ts";
import { createPackage } from "../create-package.ts";

test("export *, default exports and unused files are faults", () => {
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
    "packages/core/src/lost.ts: nothing imports it, nor does package.json name it",
  ]);
});
