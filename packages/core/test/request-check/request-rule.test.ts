import { expect, test } from "vitest";
import { findViolations, type RequestRule } from "../../src/request-check/request-check.ts";

const rule: RequestRule = {
  type: "object",
  required: ["id", "kind"],
  properties: {
    id: { type: "string", minLength: 2, maxLength: 4, pattern: /^[a-z]+$/u },
    kind: { type: "string", enum: ["web", "pc"] },
    size: { type: "integer", minimum: 1, maximum: 3 },
    rate: { type: "number" },
    on: { type: "boolean" },
    list: { type: "array", minItems: 1, maxItems: 2, items: { type: "string", maxLength: 1 } },
    map: { type: "object", additionalProperties: { type: "string" } },
    room: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
  },
  additionalProperties: false,
};

const valid = { id: "abc", kind: "web" };

test("a value that keeps every rule has no violation", () => {
  const full = { size: 2, rate: 0.5, on: false, list: ["a"], map: { k: "v" }, room: { name: "n", extra: 1 } };
  expect(findViolations(rule, { ...valid, ...full })).toEqual([]);
});

test("every broken rule is listed by field, not only the first", () => {
  expect(findViolations(rule, { id: "A", kind: "toaster", size: 9, toString: 1 })).toEqual([
    { field: "id", rule: "minLength", message: "must have at least 2 characters" },
    { field: "id", rule: "pattern", message: "must match ^[a-z]+$" },
    { field: "kind", rule: "enum", message: 'must be one of "web", "pc"' },
    { field: "size", rule: "maximum", message: "must be at most 3" },
    { field: "toString", rule: "additionalProperties", message: "is not a field of this request" },
  ]);
});

test("an absent field and an undefined one are both missing", () => {
  expect(findViolations(rule, { kind: undefined })).toEqual([
    { field: "id", rule: "required", message: "is required" },
    { field: "kind", rule: "required", message: "is required" },
  ]);
});

test("a wrong type is named with its article and hides the rules of the right type", () => {
  const wrong = { id: 1, kind: null, size: 1.5, rate: Number.NaN, on: "true", list: {}, map: [], room: "r" };
  expect(findViolations(rule, wrong).map(({ field, message }) => `${field} ${message}`)).toEqual([
    "id must be a string",
    "kind must be a string",
    "size must be an integer",
    "rate must be a number",
    "on must be a boolean",
    "list must be an array",
    "map must be an object",
    "room must be an object",
  ]);
});

test("an integer that a number cannot hold exactly is refused", () => {
  expect(findViolations({ type: "integer" }, 2 ** 53)).toEqual([
    { field: "", rule: "type", message: "must be an integer" },
  ]);
});

test("fields inside lists, maps and objects are named by their path", () => {
  const nested = { ...valid, list: ["a", "bb", "c"], map: { k: 1 }, room: {} };
  expect(findViolations(rule, nested)).toEqual([
    { field: "list", rule: "maxItems", message: "must have at most 2 items" },
    { field: "list[1]", rule: "maxLength", message: "must have at most 1 character" },
    { field: "map.k", rule: "type", message: "must be a string" },
    { field: "room.name", rule: "required", message: "is required" },
  ]);
});

test("length counts characters as JSON Schema does, not UTF-16 units", () => {
  const four = { type: "string", maxLength: 4, minLength: 2 } as const;
  expect(findViolations(four, "🎥🎥🎥🎥")).toEqual([]);
  expect(findViolations(four, "🎥")).toEqual([
    { field: "", rule: "minLength", message: "must have at least 2 characters" },
  ]);
});

test("a value that is not an object is refused as a whole", () => {
  for (const value of [null, [], "text", 1]) {
    expect(findViolations(rule, value)).toEqual([{ field: "", rule: "type", message: "must be an object" }]);
  }
});

test("a field named __proto__ is a field like any other", () => {
  expect(findViolations(rule, JSON.parse('{"id":"abc","kind":"web","__proto__":1}'))).toEqual([
    { field: "__proto__", rule: "additionalProperties", message: "is not a field of this request" },
  ]);
});

test("a long integer may be a string of its digits, within the same limits", () => {
  const long: RequestRule = { type: "integer", format: "int64", minimum: 0 };
  for (const value of [0, 2 ** 53 - 1, "0", "9007199254740993", "18446744073709551615"])
    expect(findViolations(long, value)).toEqual([]);
  const messages = [2 ** 53, "1.5", "", "0x1", " 1", "1e3", true, "-1", -1].map(
    (value) => findViolations(long, value)[0]?.message,
  );
  expect(messages).toEqual([
    ...Array(7).fill("must be an integer, or a string of its digits"),
    ...Array(2).fill("must be at least 0"),
  ]);
  expect(findViolations({ type: "integer" }, "1")).toHaveLength(1);
});

/** A value that breaks each rule alone. The compiler ensures that all are here, except those that only widen another. */
const broken: { readonly [Rule in Exclude<keyof RequestRule, "format">]-?: readonly [RequestRule, unknown] } =
  {
    type: [{ type: "boolean" }, "true"],
    enum: [{ enum: ["a", 1] }, "1"],
    pattern: [{ pattern: /^a$/u }, "b"],
    minLength: [{ minLength: 1 }, ""],
    maxLength: [{ maxLength: 1 }, "ab"],
    minimum: [{ minimum: 1 }, 0],
    maximum: [{ maximum: 1 }, 2],
    minItems: [{ minItems: 1 }, []],
    maxItems: [{ maxItems: 1 }, [1, 2]],
    items: [{ items: { minimum: 1 } }, [0]],
    required: [{ required: ["a"] }, {}],
    properties: [{ properties: { a: { minimum: 1 } } }, { a: 0 }],
    additionalProperties: [{ additionalProperties: false }, { a: 0 }],
  };

test.each(Object.entries(broken))("%s is checked by itself", (rule, [rules, value]) => {
  const inside = ["items", "properties"].includes(rule);
  expect(findViolations(rules, value).map((violation) => violation.rule)).toEqual([
    inside ? "minimum" : rule,
  ]);
});
