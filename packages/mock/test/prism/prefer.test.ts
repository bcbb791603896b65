import { expect, test } from "vitest";
import { choosesAnswer, parsePrefer } from "../../src/prism/prefer.ts";

test.for([
  [undefined, {}],
  ["code=403, example=Forbidden", { code: 403, example: "Forbidden" }],
  ['Example="with, comma"; code=200', { example: "with, comma", code: 200 }],
  ["dynamic=true, seed=7", { dynamic: true, seed: "7" }],
  ["example=first, example=second", { example: "first" }],
  ["respond-async, code = 404 , example", { code: 404 }],
  ["code=abc, dynamic=yes, wait=10, return=minimal", {}],
] as const)("reads %s", ([header, preference]) => {
  expect(parsePrefer(header)).toEqual(preference);
});

test("a seed alone chooses no answer", () => {
  expect([{ seed: "1" }, { code: 200 }, { example: "x" }, { dynamic: true }].map(choosesAnswer)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

// Trying each letter as the beginning of a name would take an hour.
test.for([["a"], ["a "], ['a="'], ['"']] as const)("parses a million times %j", ([text]) => {
  expect(parsePrefer(text.repeat(1_000_000))).toEqual({});
});
