import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { bundleVendors } from "@livespec/specs/bundle.ts";
import { parse } from "yaml";

/** One entry of a vendor's `inventory.yaml`. */
interface InventoryEntry {
  readonly state: "described" | "unverified" | "left-out";
}

/** What a vendor is known to offer, and how much of it is described. */
export interface Inventory {
  readonly operations: readonly InventoryEntry[];
  readonly webhooks?: readonly InventoryEntry[];
}

/** Says for each vendor, in a line, how much of what it is known to offer is described. */
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
        const document = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
        return toLine(vendor, { inventory, document, corrections: corrections.length });
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes one vendor's line. */
export function toLine(
  vendor: string,
  facts: { inventory: Inventory; document: Readonly<Record<string, unknown>>; corrections: number },
): string {
  const { inventory, document, corrections } = facts;
  const { operations, webhooks = [] } = inventory;
  const count = (entries: readonly InventoryEntry[], state: string) =>
    entries.filter((entry) => entry.state === state).length;
  const described = (entries: readonly InventoryEntry[]) => entries.length - count(entries, "left-out");
  const codes = document["x-error-catalogue"] as readonly unknown[];
  return [
    `${vendor}: operations ${described(operations)}/${operations.length}`,
    `webhooks ${described(webhooks)}/${webhooks.length}`,
    `unverified ${count([...operations, ...webhooks], "unverified")}`,
    `examples ${countExamples(document)}`,
    `error codes ${codes.length}`,
    `corrections ${corrections}`,
  ].join(", ");
}

/** Named examples wherever they stand; a shared one counts where it is used. */
function countExamples(node: unknown): number {
  if (typeof node !== "object" || node === null) return 0;
  return Object.entries(node).reduce((sum, [key, child]) => {
    const isNamed = key === "examples" && typeof child === "object" && !Array.isArray(child);
    return sum + (isNamed ? Object.keys(child as object).length : countExamples(child));
  }, 0);
}
