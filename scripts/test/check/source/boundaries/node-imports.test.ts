import { expect, test } from "vitest";
import { findNodeImports } from "../../../../check/source/boundaries/node-imports.ts";
import { createPackage } from "../create-package.ts";

test("only files of the node condition import modules of Node", () => {
  const files = {
    "src/hash/node.ts": 'import x from "node:crypto"',
    "src/transport/node.ts": 'process.getBuiltinModule("node:http")',
    "src/a.ts": 'import x from "node:fs"',
    "src/b.ts": 'const fs = globalThis.process?.getBuiltinModule?.("node:fs")',
  };
  expect(findNodeImports([createPackage("packages/core", { name: "@livespec/core" }, files)])).toEqual([
    "packages/core/src/a.ts: node:fs is not available on every runtime; move it to a file node.ts or a folder node",
    "packages/core/src/b.ts: getBuiltinModule is not available on every runtime; move it to a file node.ts or a folder node",
  ]);
});

test("the mock runs on Node only", () => {
  const files = { "src/a.ts": 'import x from "node:http"' };
  expect(findNodeImports([createPackage("packages/mock", { name: "@livespec/mock" }, files)])).toEqual([]);
});
