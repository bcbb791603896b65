import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { loadVendors } from "@livespec/scripts/load-workspace.ts";
import { expect, test } from "vitest";
import { checkTables } from "../check-tables.ts";
import { installs } from "../installs.ts";
import type { Table } from "../table.ts";
import { tables } from "../tables.ts";
import type { Subjects } from "../task.ts";

const bench = join(import.meta.dirname, "..");
const listNames = async (folder: string) =>
  (await readdir(join(bench, folder))).map((file) => file.replace(/\.ts$/, ""));

const tasks = await listNames("tasks");
const subjects = (
  await Promise.all(
    tasks.map(async (task) => {
      const module = (await import(`../tasks/${task}.ts`)) as { subjects: Subjects };
      return Object.keys(module.subjects).map((name) => `${task}/${name}`);
    }),
  )
).flat();

test("the list has every table of the folder, and no other", async () => {
  const names = await listNames("tables");
  const existing = await Promise.all(
    names.map(async (name) => ((await import(`../tables/${name}.ts`)) as { table: Table }).table),
  );
  expect(new Set(tables)).toEqual(new Set(existing));
  expect(tables).toHaveLength(existing.length);
});

test("every table names subjects that exist, and every subject stands in a table", () => {
  const named = new Set(tables.flatMap((table) => table.subjects));
  expect([...named].sort()).toEqual([...subjects, ...Object.keys(installs)].sort());
});

test("every table of the check names subjects that exist", () => {
  expect(subjects).toEqual(expect.arrayContaining(checkTables.flatMap((table) => table.subjects)));
});

test("every vendor's package is weighed", async () => {
  const vendors = await loadVendors(join(bench, ".."));
  const weighed = Object.values(installs).flatMap(({ packages }) => packages);
  expect(weighed).toEqual(expect.arrayContaining(vendors.map(({ manifest }) => manifest.name)));
});
