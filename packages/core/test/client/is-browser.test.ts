import { expect, test } from "vitest";
import { isBrowser } from "../../src/client/is-browser.ts";

const node = { versions: { node: "24.0.0" } };

test.each([
  ["Node", { process: node }, false],
  ["Node with the page of jsdom or happy-dom", { process: node, document: {} }, false],
  ["a server without Node's process", {}, false],
  ["a server with workers of its own", { WorkerGlobalScope: class {} }, false],
  ["a page", { document: {} }, true],
  ["a page of a bundler that fills in process", { document: {}, process: { env: {}, versions: {} } }, true],
  ["a worker of a page", { WorkerGlobalScope: class {}, importScripts() {} }, true],
  ["a page of Electron's with Node in it", { document: {}, process: { ...node, type: "renderer" } }, true],
])("%s is recognized", (_, scope, expected) => {
  expect(isBrowser(scope)).toBe(expected);
});
