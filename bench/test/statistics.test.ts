import { expect, test } from "vitest";
import {
  callsPerSecond,
  cpuPerCall,
  median,
  medianOf,
  microsecondsPerCall,
  peakMiB,
  ratioOf,
} from "../statistics.ts";
import type { Sample } from "../task.ts";

const sample = (calls: number, milliseconds = 100): Sample => ({
  calls,
  milliseconds,
  cpuMicroseconds: 4000,
  peakMiB: 40,
});

test("the median of an odd number of values is the middle one, whatever their order", () => {
  expect(median([100, 9, 1])).toBe(9);
});

test("the median of an even number of values lies between the middle two", () => {
  expect(median([4, 1, 100, 2])).toBe(3);
});

test("the median of nothing is NaN", () => {
  expect(median([])).toBeNaN();
});

test("a sample has calls per second, time and CPU per call, and peak memory", () => {
  const measures = [callsPerSecond, microsecondsPerCall, cpuPerCall, peakMiB];
  expect(measures.map((measure) => measure(sample(200)))).toEqual([2000, 500, 20, 40]);
});

test("one disturbed round does not move the median", () => {
  expect(medianOf(callsPerSecond, [sample(10), sample(11), sample(2)])).toBe(100);
});

test("a ratio compares the two samples of each round, so a slow machine cancels out", () => {
  const of = [sample(30), sample(3), sample(60)];
  const to = [sample(10), sample(1), sample(20)];
  expect(ratioOf(callsPerSecond, { of, to })).toBe(3);
});
