import { expect, test } from "vitest";
import { type CheckTable, check } from "../check.ts";
import { ratio } from "../columns.ts";
import { callsPerSecond } from "../statistics.ts";
import type { Results } from "../table.ts";

const server = { endpoint: "http://127.0.0.1:9" };
const sample = (calls: number) => ({ calls, milliseconds: 1000, cpuMicroseconds: 1, peakMiB: 40 });

/** Creates a table whose measurements are these multiples of the peer's speed, one after the other. */
function createTable(...ratios: readonly number[]): CheckTable {
  const left = [...ratios];
  const measure = async (): Promise<Results> => ({
    ours: { label: "ours", facts: {}, samples: [sample((left.shift() ?? Number.NaN) * 100)] },
    peer: { label: "peer", facts: {}, samples: [sample(100)] },
  });
  const value = ratio({ measure: callsPerSecond, subject: "ours", peer: "peer" });
  const targets = [{ what: "speed, × peer", value, bound: { atLeast: 2 } }];
  return { subjects: ["ours", "peer"], measure, targets };
}

test("a target that holds is measured once", async () => {
  expect(await check([createTable(3, 1)], server)).toEqual({
    lines: ["- speed, × peer ≥ 2: **3.00**, met"],
    isMet: true,
  });
});

test("a target that does not hold is measured once more, and the second time counts", async () => {
  expect(await check([createTable(1, 2.5)], server)).toEqual({
    lines: ["- speed, × peer ≥ 2: **2.50**, met"],
    isMet: true,
  });
});

test("one target that fails twice fails the check", async () => {
  expect(await check([createTable(1, 1.5), createTable(3)], server)).toEqual({
    lines: ["- speed, × peer ≥ 2: **1.50**, not met", "- speed, × peer ≥ 2: **3.00**, met"],
    isMet: false,
  });
});
