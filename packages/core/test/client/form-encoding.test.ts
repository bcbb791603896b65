import { expect, test } from "vitest";
import { percentEncode, toForm } from "../../src/client/wire-mapping.ts";

test("percentEncode leaves only letters, digits and -_.~ as they are", () => {
  expect(percentEncode("aZ09-_.~")).toBe("aZ09-_.~");
  expect(percentEncode(" !'()*&=+/?é漢🎥")).toBe(
    "%20%21%27%28%29%2A%26%3D%2B%2F%3F%C3%A9%E6%BC%A2%F0%9F%8E%A5",
  );
});

test("toForm sorts by name and leaves out what is undefined", () => {
  expect(toForm({ b: 1, a: "x y", Z: true, none: undefined })).toBe("Z=true&a=x%20y&b=1");
});

test("toForm joins a list with commas and writes a map as JSON", () => {
  expect(toForm({ Users: ["u1", "u,2"], Map: { k: "v w" }, Empty: [] })).toBe(
    "Empty=&Map=%7B%22k%22%3A%22v%20w%22%7D&Users=u1%2Cu%2C2",
  );
});
