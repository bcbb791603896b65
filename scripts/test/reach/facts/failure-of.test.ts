import { expect, test } from "vitest";
import { failureOf } from "../../../reach/facts/failure-of.ts";

class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code = 7;
  readonly secret = "s";
}

test("of an error of the right kind, the fields that callers decide by are left", async () => {
  const run = async () => {
    throw new Refusal("no");
  };
  expect(await failureOf(run, { of: Refusal })).toEqual({ name: "Refusal", code: 7 });
});

test("success is an error, and an error of another kind is passed on", async () => {
  await expect(failureOf(() => 1, { of: Refusal })).rejects.toThrow(
    "it succeeded instead of ending in Refusal",
  );
  const other = new Error("other");
  const run = () => {
    throw other;
  };
  await expect(failureOf(run, { of: Refusal })).rejects.toBe(other);
});
