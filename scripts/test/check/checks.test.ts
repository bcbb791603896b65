import { glob } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { expect, test } from "vitest";
import { checks } from "../../check/checks.ts";
import type { Check } from "../../check/runner/check.ts";

const folder = resolve(import.meta.dirname, "../../check");
const files = (await Array.fromAsync(glob("{source,specs,built,packed}/*.ts", { cwd: folder }))).sort();

test("the list has the check of every file, and no other", async () => {
  const exported = await Promise.all(
    files.map(async (file) => ((await import(resolve(folder, file))) as { check: Check }).check),
  );
  expect(exported.map(({ name }) => name)).toEqual(files.map((file) => basename(file, ".ts")));
  expect(new Set(checks)).toEqual(new Set(exported));
  expect(checks).toHaveLength(exported.length);
});

test.each(checks)("$name has a sentence about why it exists", ({ why }) => {
  expect(why).toMatch(/^[A-Zn`].{30,}\.$/);
});

test("a check comes after those that it needs", () => {
  const names = checks.map(({ name }) => name);
  for (const [index, { after = [] }] of checks.entries()) {
    expect(names.slice(0, index)).toEqual(expect.arrayContaining([...after]));
  }
});
