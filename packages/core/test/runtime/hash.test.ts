import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as node from "../../src/runtime/node/hash.ts";
import * as web from "../../src/runtime/web/hash.ts";
import * as portable from "../../src/runtime/web/hash-sync.ts";

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
  });

  test(`${name}: a key that is longer than a block, or not ASCII, gives the host's own answers`, () => {
    for (const key of ["k".repeat(64), "k".repeat(65), "k".repeat(131), "ключ", "\x7f\x00"]) {
      const expected = createHmac("sha256", key).update("text é").digest("hex");
      expect(createHmacSha256(key)("text é", "hex")).toBe(expected);
    }
  });
}

for (const [name, { hostSha256Hex, createHostHmacSha256 }] of Object.entries({ node, web })) {
  test(`${name}: the runtime's own crypto gives any text the answers of the host`, async () => {
    const text = fc.string({ unit: "binary", maxLength: 300 }).map((value) => value.toWellFormed());
    const key = text.filter((value) => value !== "");
    await fc.assert(
      fc.asyncProperty(key, text, async (secret, message) => {
        expect(await hostSha256Hex(message)).toBe(createHash("sha256").update(message).digest("hex"));
        const mac = createHostHmacSha256(secret);
        const digest = createHmac("sha256", secret).update(message).digest();
        expect(await mac(message, "hex")).toBe(digest.toString("hex"));
        expect(await mac(message, "base64")).toBe(digest.toString("base64"));
      }),
      { numRuns: 300, seed: 4231 },
    );
  });
}

test("both homes of the synchronous hashes give the same answers to any text", () => {
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
