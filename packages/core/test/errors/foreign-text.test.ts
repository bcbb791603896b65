import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isError, toOneLine, toShortLine } from "../../src/errors/foreign-text.ts";

test("line ends, terminal escapes and direction marks become a space", () => {
  const text = "a\r\nb\u0000c\u001b[31md\u0085e\u2028f\u2029g\u202eh\u200bi\ud800j\u00a0k";
  expect(toOneLine(text)).toBe("a b c [31md e f g h i j k");
});

test("a string of any length becomes a short one that shows that it was cut", () => {
  expect(toShortLine("x".repeat(128))).toHaveLength(128);
  expect(toShortLine("x".repeat(129))).toBe(`${"x".repeat(127)}…`);
  expect(toOneLine("y ".repeat(5_000_000))).toHaveLength(1024);
});

test("an error is recognized by its form, even of another realm", () => {
  const foreign: unknown = runInNewContext("new TypeError('of another realm')");
  expect(foreign instanceof Error).toBe(false);
  expect([foreign, new Error("x"), { message: "m" }].map(isError)).toEqual([true, true, true]);
  expect([undefined, null, "x", {}, { message: 1 }].map(isError)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
