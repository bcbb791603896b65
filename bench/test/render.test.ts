import { expect, test } from "vitest";
import { callsColumn, factColumn, ratio, ratioColumn } from "../columns.ts";
import { renderTable, renderTarget } from "../render.ts";
import { callsPerSecond } from "../statistics.ts";
import type { Results, Table } from "../table.ts";

const sample = (calls: number) => ({ calls, milliseconds: 1000, cpuMicroseconds: 1, peakMiB: 40 });
const results: Results = {
  ours: { label: "**ours**", facts: { length: 196 }, samples: [sample(15_000)] },
  peer: { label: "peer", facts: { length: 196.4 }, samples: [sample(6000)] },
};
const table: Table = {
  title: "Minting",
  note: "Nothing cached.",
  subjects: ["ours", "peer"],
  measure: async () => results,
  columns: [
    callsColumn,
    ratioColumn("× peer", { measure: callsPerSecond, peer: "peer" }),
    factColumn("length"),
  ],
};

test("a table is Markdown whose columns line up", () => {
  expect(renderTable(table, results)).toBe(`## Minting

Nothing cached.

|          | calls/s | × peer | length |
| -------- | ------: | -----: | -----: |
| **ours** |  15,000 |   2.50 |    196 |
| peer     |   6,000 |   1.00 |    196 |
`);
});

test("a target shows its measurement and whether it is met", () => {
  const value = ratio({ measure: callsPerSecond, subject: "ours", peer: "peer" });
  const lines = [
    { what: "making, × peer", value, bound: { atLeast: 2.5 } },
    { what: "making, × peer", value, bound: { atLeast: 3 } },
    { what: "making, × peer", value, bound: { atMost: 2 } },
  ].map((target) => renderTarget(target, results));
  expect(lines).toEqual([
    "- making, × peer ≥ 2.5: **2.50**, met",
    "- making, × peer ≥ 3: **2.50**, not met",
    "- making, × peer ≤ 2: **2.50**, not met",
  ]);
});

test("a column with a subject that the table does not have is refused", () => {
  const column = ratioColumn("× ghost", { measure: callsPerSecond, peer: "ghost" });
  expect(() => column.cell("ours", results)).toThrow('bench: no subject "ghost" in this table');
});
