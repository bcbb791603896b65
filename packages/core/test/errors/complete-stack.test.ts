import { expect, test } from "vitest";
import { completeStack } from "../../src/errors/complete-stack.ts";

test("frames that the stack already has are not added again, so a rethrown error stays as it is", () => {
  const error = new Error("once");
  const again = () => (completeStack(error) as Error).stack;
  const stacks = Array.from({ length: 100 }, again);
  expect(new Set(stacks).size).toBe(1);
});

test.each([
  ["nothing at all", undefined],
  ["a string", "failed"],
  ["an error without a stack", Object.assign(new Error("a"), { stack: undefined })],
  ["an error whose stack is no string", Object.assign(new Error("a"), { stack: [] })],
  ["a frozen error", Object.freeze(new Error("a"))],
  [
    "an error whose stack cannot be read",
    Object.defineProperty(new Error("a"), "stack", {
      get() {
        throw new Error("no");
      },
    }),
  ],
])("%s is returned as it is", (_, thrown) => {
  expect(completeStack(thrown)).toBe(thrown);
});
