import { expect, test } from "vitest";
import { checkFact } from "../../../runtimes/suite/check-fact.ts";

test("a fact passes where it is as expected, in whatever order its fields stand", async () => {
  const expected = { a: [1, { c: 3, b: 2 }], d: "e" };
  expect(
    await checkFact({ fact: "f", actual: async () => ({ d: "e", a: [1, { b: 2, c: 3 }] }), expected }),
  ).toEqual({ fact: "f", passed: true, detail: "" });
});

test.for([
  [{ a: 1, b: 2 }, { a: 1 }, 'is {"a":1,"b":2}, not {"a":1}'],
  [[1, 2], [2, 1], "is [1,2], not [2,1]"],
  [undefined, "a", 'is undefined, not "a"'],
] as const)("%o is not %o, and the detail says so", async ([found, expected, detail]) => {
  expect(await checkFact({ fact: "f", actual: () => found, expected })).toEqual({
    fact: "f",
    passed: false,
    detail,
  });
});

test("a fact that throws has not passed", async () => {
  const actual = () => {
    throw new TypeError("no such thing");
  };
  const { passed, detail } = await checkFact({ fact: "f", actual, expected: 1 });
  expect([passed, detail.split("\n")[0]]).toEqual([false, "TypeError: no such thing"]);
});
