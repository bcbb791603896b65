import { expect, test } from "vitest";
import { findJsonExcess } from "../../src/wire/json.ts";

const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

test.for([
  ["64 levels", nested(64), undefined],
  ["65 levels", nested(65), "nested deeper than 64 levels"],
  ["65 levels that are never closed", '{"a":'.repeat(65), "nested deeper than 64 levels"],
  ["many lists beside each other", `[${"[],".repeat(4000)}1]`, undefined],
  ["brackets in a string", JSON.stringify("[{".repeat(20_000)), undefined],
  ["brackets behind an escaped quote", JSON.stringify(`"${"[".repeat(100)}`), undefined],
  ["10,000 values", JSON.stringify(Array.from({ length: 10_000 }, () => 1)), undefined],
  [
    "10,001 values",
    JSON.stringify(Array.from({ length: 10_001 }, () => 1)),
    "made of more than 10000 values",
  ],
  ["a million quotes", '"'.repeat(1_000_000), undefined],
] as const)("%s", ([, json, excess]) => {
  expect(findJsonExcess(json)).toBe(excess);
});
