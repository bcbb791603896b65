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
