import { expect, test } from "vitest";
import { toKey, toLiteral } from "../../../generate/render/literal.ts";

test("values are printed as TypeScript, without what is undefined", () => {
  const value = { a: 1, "b-c": ["x", null, true], 7: /^a\/b$/u, none: undefined, text: 'say "hi"' };
  expect(toLiteral(value)).toBe('{ 7: /^a\\/b$/u, a: 1, "b-c": ["x", null, true], text: "say \\"hi\\"" }');
});

test("a key is quoted only where it has to be", () => {
  expect([toKey("Forbidden"), toKey(100302), toKey("Forbidden.RAM"), toKey("1a")]).toEqual([
    "Forbidden",
    "100302",
    '"Forbidden.RAM"',
    '"1a"',
  ]);
});

test("a key is the same to TypeScript: no number that is written otherwise, and no prototype", () => {
  const keys = ["007", "12345678901234567890", "1e3", "__proto__"];
  expect(keys.map(toKey)).toEqual(['"007"', '"12345678901234567890"', '"1e3"', '["__proto__"]']);
});
