import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { comparisons } from "../comparisons.ts";
import type { Table } from "../table.ts";
import { installs } from "../tasks/installs.ts";

const bench = join(import.meta.dirname, "..");

/** Paths of the modules under a folder, without their ending. */
async function modules(folder: string): Promise<string[]> {
  const paths = await readdir(join(bench, folder), { recursive: true });
  return paths.filter((path) => path.endsWith(".ts")).map((path) => path.replace(/\.ts$/, ""));
}

test("every table names subjects that exist, and every subject stands in a table", async () => {
  const names = await modules("tables");
  const tables = await Promise.all(
    names.map((name) => import(`../tables/${name}.ts`) as Promise<{ table: Table }>),
  );
  const named = new Set(tables.flatMap(({ table }) => table.subjects));
  const existing = [...(await modules("subjects")), ...Object.keys(installs)];
  expect([...named].sort()).toEqual(existing.sort());
});

test("every comparison is between subjects that exist", async () => {
  const named = comparisons.flatMap(({ subjects }) => subjects);
  expect(await modules("subjects")).toEqual(expect.arrayContaining(named));
});
