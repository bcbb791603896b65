import { expect, test } from "vitest";
import { failureOf } from "../../../runtimes/suite/failure-of.ts";

class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code = 7;
  readonly secret = "s";
}

test("of an error of the class, the fields that callers decide by are read", async () => {
  const run = async () => {
    throw new Refusal("no");
  };
  expect(await failureOf(run, { of: Refusal })).toEqual({ name: "Refusal", code: 7 });
});

test("a success is an error, and an error of another class is rethrown", async () => {
  await expect(failureOf(() => 1, { of: Refusal })).rejects.toThrow(
    "it succeeded instead of failing with Refusal",
  );
  const other = new Error("other");
  const run = () => {
    throw other;
  };
  await expect(failureOf(run, { of: Refusal })).rejects.toBe(other);
});
