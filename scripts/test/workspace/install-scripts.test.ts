import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { loadWorkspace } from "../../workspace/load-workspace.ts";

test("no published package runs anything when it is installed", async () => {
  const root = resolve(import.meta.dirname, "../../..");
  const published = (await loadWorkspace(root)).filter(({ manifest }) => !manifest.private);
  const scripts = published.flatMap(({ folder, manifest }) => {
    const text = readFileSync(resolve(root, folder, "package.json"), "utf8");
    return Object.keys(JSON.parse(text).scripts ?? {}).map((script) => `${manifest.name} ${script}`);
  });
  expect(published.length).toBeGreaterThan(4);
  expect(scripts.filter((name) => / (pre|post)?install$| (pre|post)?prepare$/.test(name))).toEqual([]);
});
