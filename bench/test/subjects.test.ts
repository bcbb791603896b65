import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Table } from "../table.ts";

const bench = join(import.meta.dirname, "..");
const modules = async (folder: string) =>
  (await readdir(join(bench, folder))).map((file) => file.replace(/\.ts$/, ""));

test("every table names subjects that exist, and every subject stands in a table", async () => {
  const names = await modules("tables");
  const tables = await Promise.all(
    names.map((name) => import(`../tables/${name}.ts`) as Promise<{ table: Table }>),
  );
  const named = new Set(tables.flatMap(({ table }) => table.subjects));
  expect([...named].sort()).toEqual((await modules("subjects")).sort());
});
