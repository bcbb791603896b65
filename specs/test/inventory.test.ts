import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { bundleVendors, findVendors } from "../bundle.ts";
import { ruleValidator } from "../rules/parts/schema-validator.js";
import type { Description } from "./description.ts";

interface Entry {
  readonly name: string;
  readonly path?: string;
  readonly state: "described" | "unverified" | "left-out" | "switch";
}

const specs = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "livespec-inventory-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pathOf = (vendor: string) => join(specs, vendor, "inventory.yaml");
const names = findVendors().filter((vendor) => existsSync(pathOf(vendor)));
const files = await bundleVendors({ to: folder, names });
const vendors = names.map((vendor, index) => ({
  vendor,
  inventory: parse(readFileSync(pathOf(vendor), "utf8")),
  description: JSON.parse(readFileSync(files[index] ?? "", "utf8")) as Description,
}));

/** Name and state of what a description has, as an inventory would say it. */
const statesIn = (items: Readonly<Record<string, unknown>> = {}) =>
  Object.entries(items).map(([name, item]) => {
    const isUnverified = Object.values(item as object).some((operation) => "x-unverified" in operation);
    return [name, isUnverified ? "unverified" : "described"];
  });

/** Tests whether an entry is in the description under its own name. */
const isThere = ({ state }: Entry) => state === "described" || state === "unverified";

const valuesOfEnumsIn = (node: unknown): unknown[] =>
  typeof node !== "object" || node === null
    ? []
    : Object.entries(node).flatMap(([key, child]) =>
        key === "enum" && Array.isArray(child) ? child : valuesOfEnumsIn(child),
      );

const byName = (entries: readonly (readonly unknown[])[]) =>
  [...entries].sort(([one], [other]) => String(one).localeCompare(String(other)));

test.each(vendors)("the inventory of $vendor satisfies its schema", ({ inventory }) => {
  const validate = ruleValidator("inventory");
  expect([validate(inventory), validate.errors]).toEqual([true, null]);
});

/** Says which file to edit where inventory and description differ. */
const remedyFor = (vendor: string) =>
  `edit specs/${vendor}/inventory.yaml, or the paths of openapi.yaml beside it`;

test.each(vendors)("inventory and description of $vendor have the same operations", (one) => {
  const entries: Entry[] = one.inventory.operations.filter(isThere);
  expect(byName(entries.map(({ path, state }) => [path, state])), remedyFor(one.vendor)).toEqual(
    byName(statesIn(one.description.paths)),
  );
});

test.each(vendors)("inventory and description of $vendor have the same webhooks", (one) => {
  const entries: Entry[] = (one.inventory.webhooks ?? []).filter(isThere);
  expect(byName(entries.map(({ name, state }) => [name, state])), remedyFor(one.vendor)).toEqual(
    byName(statesIn(one.description.webhooks)),
  );
});

test.each(vendors)("what the inventory of $vendor leaves out is nowhere in the description", (one) => {
  const { operations, webhooks = [] } = one.inventory as { operations: Entry[]; webhooks?: Entry[] };
  const absent = [...operations, ...webhooks].filter((entry) => !isThere(entry));
  const known = [...Object.keys(one.description.paths), ...Object.keys(one.description.webhooks ?? {})];
  expect(absent.filter(({ name, path }) => known.includes(path ?? name))).toEqual([]);
});

test.each(vendors)("a switch in the inventory of $vendor is a value that can be sent", (one) => {
  const { webhooks = [] } = one.inventory as { webhooks?: Entry[] };
  const switches = webhooks.filter(({ state }) => state === "switch").map(({ name }) => name);
  const values = valuesOfEnumsIn(one.description);
  expect(switches.filter((name) => !values.includes(name))).toEqual([]);
});
