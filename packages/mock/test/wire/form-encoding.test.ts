import { expect, test } from "vitest";
import {
  decodeForm,
  encodeForm,
  encodeRfc3986,
  groupFields,
  hasTooManyFields,
} from "../../src/wire/form-encoding.ts";

test("decodes names and values in the order of the wire", () => {
  expect(decodeForm("b=1&a=x+y%2B&&c&%E4%B8%AD==")).toEqual([
    ["b", "1"],
    ["a", "x y+"],
    ["c", ""],
    ["中", "="],
  ]);
});

test.for(["a=%", "%zz=1", "a=%ff"])("does not decode %s", (text) => {
  expect(decodeForm(text)).toBeUndefined();
});

test("encodes everything except the unreserved characters", () => {
  expect(encodeRfc3986("aZ09-_.~ !'()*+/中")).toBe("aZ09-_.~%20%21%27%28%29%2A%2B%2F%E4%B8%AD");
});

test("writes fields in their order", () => {
  const fields = [
    ["b", "+ "],
    ["a&", ""],
  ] as const;
  expect(encodeForm(fields)).toBe("b=%2B%20&a%26=");
});

test("groups repeated names, __proto__ included", () => {
  const grouped = groupFields([
    ["a", "1"],
    ["__proto__", "x"],
    ["a", "2"],
  ]);
  expect(Object.entries(grouped)).toEqual([
    ["a", ["1", "2"]],
    ["__proto__", "x"],
  ]);
});

// Copying the list for each of its values would take hours.
test("groups a million values of one name", () => {
  const grouped = groupFields(Array.from({ length: 1_000_000 }, () => ["a", ""] as const));
  expect(grouped["a"]?.length).toBe(1_000_000);
});

test("more than 1000 fields are too many", () => {
  expect([1000, 1001].map((count) => hasTooManyFields(`${"a=1&".repeat(count - 1)}a=1`))).toEqual([
    false,
    true,
  ]);
});
