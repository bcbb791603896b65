import { expect, test } from "vitest";
import { rememberLatest } from "../../src/fresh/fresh.ts";

test("a result is computed once while the argument stays the same, and never used for another", () => {
  const made: string[] = [];
  const make = rememberLatest((key: string) => {
    made.push(key);
    return key.toUpperCase();
  });
  expect(["a", "a", "b", "a"].map(make)).toEqual(["A", "A", "B", "A"]);
  expect(made).toEqual(["a", "b", "a"]);
});
