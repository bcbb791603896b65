import { expect, test } from "vitest";
import { type Comparison, check } from "../check.ts";
import { ratio } from "../columns.ts";
import { callsPerSecond } from "../statistics.ts";
import type { Results } from "../table.ts";

const server = { endpoint: "http://127.0.0.1:9" };
const sample = (calls: number) => ({ calls, milliseconds: 1000, cpuMicroseconds: 1, peakMiB: 40 });

/** A comparison that is measured as so many times the peer's speed, one after the other. */
function createComparison(...ratios: readonly number[]): Comparison {
  const left = [...ratios];
  const measure = async (): Promise<Results> => ({
    ours: { label: "ours", facts: {}, samples: [sample((left.shift() ?? Number.NaN) * 100)] },
    peer: { label: "peer", facts: {}, samples: [sample(100)] },
  });
  const value = ratio({ measure: callsPerSecond, subject: "ours", peer: "peer" });
  const targets = [{ what: "speed, × peer", value, bound: { atLeast: 2 } }];
  return { subjects: ["ours", "peer"], measure, targets };
}

test("what holds is measured once", async () => {
  expect(await check([createComparison(3, 1)], server)).toEqual({
    lines: ["- speed, × peer ≥ 2: **3.00**, met"],
    isMet: true,
  });
});

test("what does not hold is measured once more, and the second time counts", async () => {
  expect(await check([createComparison(1, 2.5)], server)).toEqual({
    lines: ["- speed, × peer ≥ 2: **2.50**, met"],
    isMet: true,
  });
});

test("one target that does not hold twice fails the check, whatever the others do", async () => {
  expect(await check([createComparison(1, 1.5), createComparison(3)], server)).toEqual({
    lines: ["- speed, × peer ≥ 2: **1.50**, not met", "- speed, × peer ≥ 2: **3.00**, met"],
    isMet: false,
  });
});
