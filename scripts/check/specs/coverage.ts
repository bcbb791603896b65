import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { bundleVendors } from "@livespec/specs/bundle.ts";
import { parse } from "yaml";
import type { Check } from "../runner/check.ts";

/**
 * Counts how much of what a vendor is known to offer is described. It has no faults: it shows in each run what a change added, and
 * what is still missing. Lint holds the inventory itself to the description.
 */
export const check: Check = {
  name: "coverage",
  why: "What is not described is invisible; only the inventory knows that it exists.",
  run: async (root) => ({ faults: [], notes: await describeCoverage(join(root, "specs")) }),
};

/** One entry of a vendor's `inventory.yaml`. */
interface InventoryEntry {
  readonly name: string;
  readonly path?: string;
  readonly state: "described" | "unverified" | "left-out" | "switch";
}

/** Everything that a vendor is known to offer, described or not. */
export interface Inventory {
  readonly operations: readonly InventoryEntry[];
  readonly webhooks?: readonly InventoryEntry[];
}

/** The part of a bundled description that is counted. */
interface Description {
  readonly paths?: object;
  readonly webhooks?: object;
  readonly "x-error-catalogue"?: readonly unknown[];
}

/** Writes one line for each vendor: how much of what it is known to offer is described. */
export async function describeCoverage(specsFolder: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "livespec-coverage-"));
  try {
    const files = await bundleVendors({ from: specsFolder, to: folder });
    return await Promise.all(
      files.map(async (file) => {
        const vendor = basename(file, ".json");
        const [inventory, corrections] = await Promise.all(
          ["inventory.yaml", "corrections.yaml"].map(async (name) =>
            parse(await readFile(join(specsFolder, vendor, name), "utf8")),
          ),
        );
        const document = JSON.parse(await readFile(file, "utf8")) as Description;
        return toLine(vendor, { inventory, document, corrections: corrections.length });
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Writes one vendor's line. `operations 7/8` is seven in the description of eight in the inventory; what the inventory leaves
 * out for a reason is named and not counted. Services are counted one by one where paths name them.
 */
export function toLine(
  vendor: string,
  facts: { inventory: Inventory; document: Description; corrections: number },
): string {
  const { inventory, document, corrections } = facts;
  const { operations, webhooks = [] } = inventory;
  const all = [...operations, ...webhooks];
  const named = (state: InventoryEntry["state"]) =>
    all.filter((entry) => entry.state === state).map(({ name }) => name);
  const leftOut = named("left-out");
  const switches = named("switch").length;
  return [
    `${vendor}: operations ${toShare(operations, document)}${toServices(operations, document)}`,
    `webhooks ${toShare(webhooks, document)}${switches > 0 ? ` (${switches} of them a switch without a body)` : ""}`,
    `examples ${countExamples(document)}`,
    `error codes ${document["x-error-catalogue"]?.length ?? 0}`,
    `corrections ${corrections}`,
    `unverified ${named("unverified").length}`,
    `left out ${leftOut.length}${leftOut.length > 0 ? ` (${leftOut.join(", ")})` : ""}`,
  ].join(", ");
}

function toShare(entries: readonly InventoryEntry[], document: Description): string {
  const counted = entries.filter(({ state }) => state !== "left-out");
  return `${counted.filter((entry) => isDescribed(document, entry)).length}/${counted.length}`;
}

/** Writes the share of each service: ` (live_config 7/7, …)`. Empty when no path has more than one segment. */
function toServices(operations: readonly InventoryEntry[], document: Description): string {
  const services = Map.groupBy(operations, ({ path = "" }) => path.split("/").at(-2) ?? "");
  services.delete("");
  const shares = [...services].map(([service, entries]) => `${service} ${toShare(entries, document)}`);
  return shares.length > 0 ? ` (${shares.join(", ")})` : "";
}

function isDescribed(
  { paths = {}, webhooks = {}, ...rest }: Description,
  { name, path, state }: InventoryEntry,
): boolean {
  // A switch is only a value of a field.
  if (state === "switch") return JSON.stringify({ paths, ...rest }).includes(JSON.stringify(name));
  return Object.hasOwn(path === undefined ? webhooks : paths, path ?? name);
}

/** Counts named examples anywhere in a document; a shared one counts where it is used. */
function countExamples(node: unknown): number {
  if (typeof node !== "object" || node === null) return 0;
  return Object.entries(node).reduce((sum, [key, child]) => {
    const isNamed = key === "examples" && typeof child === "object" && !Array.isArray(child);
    return sum + (isNamed ? Object.keys(child as object).length : countExamples(child));
  }, 0);
}
