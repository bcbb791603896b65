import fc from "fast-check";
import { expect, test } from "vitest";
import * as node from "../src/hash/node.ts";
import * as portable from "../src/hash/portable.ts";

const implementations = Object.entries({ node, portable });

for (const [name, { sha256Hex, createHmacSha256 }] of implementations) {
  test(`${name}: sha256Hex gives the answers of FIPS 180-4`, () => {
    expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test(`${name}: createHmacSha256 gives the answers of RFC 4231, in hex and in base64`, () => {
    const mac = createHmacSha256("Jefe");
    const hex = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    expect(mac("what do ya want for nothing?", "hex")).toBe(hex);
    expect(mac("what do ya want for nothing?", "base64")).toBe(Buffer.from(hex, "hex").toString("base64"));
    // Test case 5: the digest is cut to 128 bits there.
    expect(createHmacSha256("\x0c".repeat(20))("Test With Truncation", "hex").slice(0, 32)).toBe(
      "a3b6167473100ee06e0c796c2955552b",
    );
  });
}

test("both homes of the hashing seam give the same answers to any text", () => {
  const text = fc.string({ unit: "binary", maxLength: 300 }).map((value) => value.toWellFormed());
  fc.assert(
    fc.property(text, text, (key, message) => {
      expect(portable.sha256Hex(message)).toBe(node.sha256Hex(message));
      expect(portable.createHmacSha256(key)(message, "base64")).toBe(
        node.createHmacSha256(key)(message, "base64"),
      );
    }),
    { numRuns: 300, seed: 4231 },
  );
});
