import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { findVendors } from "../bundle.ts";
import { camelCase } from "../rules/parts/camel-case.js";

const specs = join(import.meta.dirname, "..");

interface Entry {
  readonly name: string;
  readonly leftOut?: string;
}

const vendors = findVendors()
  .map((vendor) => ({ vendor, file: join(specs, vendor, "inventory.yaml") }))
  .filter(({ file }) => existsSync(file))
  .map(({ vendor, file }) => {
    const inventory: Entry[] = parse(readFileSync(file, "utf8"));
    const { paths } = parse(readFileSync(join(specs, vendor, "openapi.yaml"), "utf8"));
    return { vendor, inventory, paths: Object.keys(paths) };
  });

test.each(vendors)("$vendor describes all of its inventory and nothing else", ({ inventory, paths }) => {
  const wanted = inventory.filter(({ leftOut }) => !leftOut).map(({ name }) => camelCase(name));
  const described = paths.map((path) => camelCase(path.split("/").at(-1) ?? ""));
  expect(described.sort()).toEqual(wanted.sort());
});

test("alibaba-live describes 54 operations of 54 and leaves the withdrawn ones out", () => {
  const alibaba = vendors.find(({ vendor }) => vendor === "alibaba-live");
  expect(alibaba?.paths.length).toBe(54);
  expect(alibaba?.inventory.filter(({ leftOut }) => leftOut).map(({ name }) => name)).toEqual([
    "GetGroupStatistics",
    "GetMessageUserInfo",
  ]);
});
