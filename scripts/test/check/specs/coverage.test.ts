import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { findVendors } from "@livespec/specs/bundle.ts";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { describeCoverage, type Inventory, toLine } from "../../../check/specs/coverage.ts";

const specs = resolve(import.meta.dirname, "../../../../specs");

const media = {
  schema: { examples: ["not a named one"], enum: ["Room.Quiet"] },
  examples: { one: { value: 1 }, two: { value: 2 } },
};

const document = {
  paths: { "/v1/room/create": { post: media }, "/v1/room/close": {}, "/v1/seat/take": {} },
  webhooks: { "Room.Created": {} },
  "x-error-catalogue": [{ code: 1 }],
};

test("a line counts what is described of what is known, for each service too", () => {
  const inventory = {
    operations: [
      { name: "create", path: "/v1/room/create", state: "described" },
      { name: "close", path: "/v1/room/close", state: "unverified" },
      { name: "rename", path: "/v1/room/rename", state: "described" },
      { name: "take", path: "/v1/seat/take", state: "described" },
      { name: "hide", path: "/v1/room/hide", state: "left-out" },
      { name: "show", state: "left-out" },
    ],
    webhooks: [
      { name: "Room.Created", state: "described" },
      { name: "Room.Quiet", state: "switch" },
      { name: "Room.Closed", state: "described" },
    ],
  } as const;
  expect(toLine("acme-live", { inventory, document, corrections: 4 })).toBe(
    [
      "acme-live: operations 3/4 (room 2/3, seat 1/1)",
      "webhooks 2/3 (1 of them a switch without a body)",
      "examples 2",
      "error codes 1",
      "corrections 4",
      "unverified 1",
      "left out 2 (hide, show)",
    ].join(", "),
  );
});

test("a vendor without services in its paths is counted as a whole", () => {
  const inventory = { operations: [{ name: "Create", path: "/Create", state: "described" }] } as const;
  expect(toLine("acme-live", { inventory, document: { paths: { "/Create": {} } }, corrections: 0 })).toBe(
    "acme-live: operations 1/1, webhooks 0/0, examples 0, error codes 0, corrections 0, unverified 0, left out 0",
  );
});

test("every vendor is described as far as its operations and webhooks are known", async () => {
  const vendors = findVendors(specs);
  const lines = await describeCoverage(specs);
  expect(lines).toHaveLength(vendors.length);
  for (const [index, vendor] of vendors.entries()) {
    const inventory = parse(await readFile(join(specs, vendor, "inventory.yaml"), "utf8")) as Inventory;
    const { operations, webhooks = [] } = inventory;
    const services = Map.groupBy(operations, ({ path = "" }) => path.split("/").slice(0, -1).at(-1) ?? "");
    services.delete("");
    const named = [...services].map(([service, entries]) => `${service} ${toWholeShare(entries)}`);
    const switches = webhooks.filter(({ state }) => state === "switch").length;
    const leftOut = [...operations, ...webhooks].filter(({ state }) => state === "left-out");
    const begin = [
      `${vendor}: operations ${toWholeShare(operations)}${named.length > 0 ? ` (${named.join(", ")})` : ""}`,
      `webhooks ${toWholeShare(webhooks)}${switches > 0 ? ` (${switches} of them a switch without a body)` : ""}`,
    ].join(", ");
    const names = leftOut.map(({ name }) => name).join(", ");
    const end = `left out ${leftOut.length}${names === "" ? "" : ` (${names})`}`;
    expect([lines[index]?.slice(0, begin.length), lines[index]?.slice(-end.length)]).toEqual([begin, end]);
  }
});

/** Writes the share of entries of which all that are not left out are described. */
function toWholeShare(entries: Inventory["operations"]): string {
  const known = entries.filter(({ state }) => state !== "left-out").length;
  return `${known}/${known}`;
}
