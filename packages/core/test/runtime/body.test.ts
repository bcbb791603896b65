import { expect, test } from "vitest";
import { BodyBytes, decodeBody } from "../../src/runtime/body.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("parts are joined, even if their memory is reused afterwards", () => {
  const bytes = new BodyBytes(100);
  const shared = bytesOf("abcdef");
  for (const [start, end] of [
    [0, 2],
    [2, 3],
    [3, 3],
    [3, 6],
  ] as const)
    bytes.add(shared.subarray(start, end));
  expect(shared).toEqual(bytesOf("abcdef"));
  shared.subarray(2).fill(0);
  expect(decodeBody(bytes.read())).toEqual({ text: "abcdef" });
});

test("a body is given up with the part that exceeds the limit", () => {
  const bytes = new BodyBytes(4);
  expect([bytes.add(bytesOf("ab")), bytes.add(bytesOf("cd")), bytes.add(bytesOf("e"))]).toEqual([
    true,
    true,
    false,
  ]);
});

test("a body without parts, or of empty ones, is empty", () => {
  const bytes = new BodyBytes(4);
  expect(decodeBody(bytes.read()).text).toBe("");
  bytes.add(new Uint8Array());
  bytes.add(bytesOf("a"));
  expect(decodeBody(bytes.read()).text).toBe("a");
});

test("a body of a million parts of one byte takes no more memory than twice its length", () => {
  const bytes = new BodyBytes(2 ** 20);
  for (let count = 0; count < 2 ** 20; count += 1) bytes.add(new Uint8Array([97]));
  expect(bytes.read().buffer.byteLength).toBeLessThanOrEqual(2 ** 21);
});
