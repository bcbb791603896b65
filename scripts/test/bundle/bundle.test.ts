import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundle, measureGzipped } from "../../bundle/bundle.ts";

let from: string;

beforeEach(async () => {
  from = await mkdtemp(join(tmpdir(), "livespec-bundle-"));
  const files = {
    "node_modules/thing/package.json": JSON.stringify({
      name: "thing",
      exports: { source: "./source.js", node: "./node.js", default: "./web.js" },
    }),
    "node_modules/thing/source.js": 'export const thing = "source";',
    "node_modules/thing/node.js": 'import "node:fs"; export const thing = "node";',
    "node_modules/thing/web.js": 'export const thing = "web";',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(from, path)), { recursive: true });
    await writeFile(join(from, path), text);
  }
});
afterEach(() => rm(from, { recursive: true }));

const SOURCE = 'export { thing } from "thing";';
const toText = (code: Uint8Array) => new TextDecoder().decode(code);

test.each([
  ["node", [], "node"],
  ["portable", [], "web"],
  ["portable", ["source"], "source"],
  ["node", ["source"], "source"],
] as const)(
  "a bundle for %s with the conditions %j has the file of %s",
  async (runtime, conditions, expected) => {
    const { code, inputs } = await bundle(SOURCE, { from, runtime, conditions });
    expect(toText(code)).toContain(`thing = "${expected}"`);
    expect(inputs.map(({ path }) => path)).toEqual([join(from, `node_modules/thing/${expected}.js`)]);
  },
);

test("modules that are left out are listed with the file that imports them", async () => {
  const { inputs } = await bundle(SOURCE, {
    from,
    runtime: "portable",
    conditions: ["node"],
    external: ["node:*"],
  });
  expect(inputs).toEqual([{ path: join(from, "node_modules/thing/node.js"), external: ["node:fs"] }]);
});

test("a minified bundle is measured as it travels", async () => {
  const { code } = await bundle(SOURCE, { from, runtime: "portable", minify: true });
  expect(toText(code).trim().split("\n")).toHaveLength(1);
  expect(measureGzipped(code)).toBe(gzipSync(code, { level: 9 }).length);
});
