import fc from "fast-check";
import { expect, test } from "vitest";
import { runTarget } from "../../fuzz/define-fuzz.ts";

const integers = { name: "integers", times: 1000, inputs: fc.nat(10_000) };
const isTyped = (error: unknown) => error instanceof RangeError;

test("an input may end in a typed error, and every input is taken", async () => {
  let taken = 0;
  const take = () => {
    taken += 1;
    throw new RangeError();
  };
  await runTarget({ ...integers, take, isTyped });
  expect(taken).toBe(1000);
});

test("any other error fails with the smallest input that leads to it, and with the seed and the path that lead to it again", async () => {
  const take = (input: unknown) => {
    if (Number(input) > 122) throw new Error("no");
  };
  const failure = await runTarget({ ...integers, take, isTyped }).catch((error: Error) => error.message);
  expect(failure).toMatch(
    /\{ seed: 20261124, path: "[\d:]+", endOnFailure: true \}\nCounterexample: \[123\]/,
  );
  expect(failure).toContain("Shrunk");
});
