import fc from "fast-check";
import { expect, test } from "vitest";
import * as node from "../../src/runtime/node/base64.ts";
import * as portable from "../../src/runtime/web/base64.ts";

for (const [name, { toBase64 }] of Object.entries({ node, portable })) {
  test(`${name}: toBase64 gives the answers of RFC 4648 §10`, () => {
    const encode = (text: string) => toBase64(new TextEncoder().encode(text));
    expect(["", "f", "fo", "foo", "foob", "fooba", "foobar"].map(encode)).toEqual([
      "",
      "Zg==",
      "Zm8=",
      "Zm9v",
      "Zm9vYg==",
      "Zm9vYmE=",
      "Zm9vYmFy",
    ]);
  });
}

test("both implementations encode any bytes alike, even those in a longer buffer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      expect(portable.toBase64(bytes.subarray(1))).toBe(node.toBase64(bytes.subarray(1)));
    }),
    { numRuns: 300, seed: 4648 },
  );
});
