import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "../../src/runtime/body.ts";
import { listHostileTexts } from "../hostile-texts.ts";

test("an integer that a number cannot hold exactly keeps its digits as a string", () => {
  const text = '{"Owner_Account": 144115233775727695, "list": [-144115216631667826, 9007199254740991, 1]}';
  expect(parseJson(text)).toEqual({
    Owner_Account: "144115233775727695",
    list: ["-144115216631667826", 9007199254740991, 1],
  });
});

test("digits in strings, after a decimal point and in exponents are left as they are", () => {
  const text =
    '{"s":"id: 144115233775727695, \\"144115233775727695\\"","f":0.12345678901234567890,"e":1e400,"g":1234567890123456789e-3}';
  expect(parseJson(text)).toEqual(JSON.parse(text));
});

test("invalid JSON is refused as JSON.parse refuses it", () => {
  expect(() => parseJson('{"a": 144115233775727695')).toThrow(SyntaxError);
});

test("everything that a number can hold is parsed as JSON.parse parses it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!/\d{16}/.test(text));
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
    { numRuns: 500, seed: 8259 },
  );
});

test.for(listHostileTexts(2 ** 18))("%s are parsed or refused without delay", ([, text]) => {
  const begin = performance.now();
  try {
    parseJson(text);
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
  }
  expect(performance.now() - begin).toBeLessThan(1000);
});

test("a string of ten million characters does not delay an integer beside it", () => {
  const text = "x".repeat(10 * 2 ** 20);
  expect(parseJson(`{"a":1234567890123456789,"b":"${text}"}`)).toEqual({ a: "1234567890123456789", b: text });
});

test("deeper nesting than any answer has is refused before parsing, and brackets in strings do not count", () => {
  const long = "x".repeat(70_000);
  const brackets = { long, text: '\\"[['.repeat(2_000) };
  expect(parseJson(JSON.stringify(brackets))).toEqual(brackets);
  const lists = `${"[".repeat(900)}"${long}"${"]".repeat(900)}`;
  expect(JSON.stringify(parseJson(`[${lists},${lists}]`))).toBe(`[${lists},${lists}]`);
  for (const text of ["[".repeat(10 * 2 ** 20), '{"a":'.repeat(2 ** 20)])
    expect(() => parseJson(text)).toThrow(new SyntaxError("nested too deeply"));
});
