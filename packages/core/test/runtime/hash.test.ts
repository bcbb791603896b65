import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as node from "../../src/runtime/node/hash.ts";
import * as web from "../../src/runtime/web/hash.ts";
import * as webSync from "../../src/runtime/web/hash-sync.ts";

const implementations = Object.entries({ node, webSync });

for (const [name, { sha256HexSync, createHmacSha256Sync }] of implementations) {
  test(`${name}: sha256HexSync gives the answers of FIPS 180-4`, () => {
    expect(sha256HexSync("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256HexSync("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test(`${name}: createHmacSha256Sync gives the answers of RFC 4231, in hex and in base64`, () => {
    const mac = createHmacSha256Sync("Jefe");
    const hex = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    expect(mac("what do ya want for nothing?", "hex")).toBe(hex);
    expect(mac("what do ya want for nothing?", "base64")).toBe(Buffer.from(hex, "hex").toString("base64"));
  });

  test(`${name}: a key that is longer than a block, or not ASCII, gives Node's own answers`, () => {
    for (const key of ["k".repeat(64), "k".repeat(65), "k".repeat(131), "ключ", "\x7f\x00"]) {
      const expected = createHmac("sha256", key).update("text é").digest("hex");
      expect(createHmacSha256Sync(key)("text é", "hex")).toBe(expected);
    }
  });
}

for (const [name, { sha256Hex, createHmacSha256 }] of Object.entries({ node, web })) {
  test(`${name}: the runtime's own crypto agrees with Node's on any string`, async () => {
    const text = fc.string({ unit: "binary", maxLength: 300 }).map((value) => value.toWellFormed());
    const key = text.filter((value) => value !== "");
    await fc.assert(
      fc.asyncProperty(key, text, async (secret, message) => {
        expect(await sha256Hex(message)).toBe(createHash("sha256").update(message).digest("hex"));
        const mac = createHmacSha256(secret);
        const digest = createHmac("sha256", secret).update(message).digest();
        expect(await mac(message, "hex")).toBe(digest.toString("hex"));
        expect(await mac(message, "base64")).toBe(digest.toString("base64"));
      }),
      { numRuns: 300, seed: 4231 },
    );
  });
}

// AWS's published example of a signing key, each HMAC of which is the key of the next.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-examples.html
test.each(Object.entries({ node, web }))(
  "%s: an HMAC in bytes is the key of the next one",
  async (_, { createHmacSha256 }) => {
    let key: string | Uint8Array = "AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    for (const part of ["20150830", "us-east-1", "iam", "aws4_request"])
      key = await createHmacSha256(key)(part, "bytes");
    expect(Buffer.from(key).toString("hex")).toBe(
      "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9",
    );
  },
);

test("both implementations of the synchronous hashes agree on any string", () => {
  const text = fc.string({ unit: "binary", maxLength: 300 }).map((value) => value.toWellFormed());
  fc.assert(
    fc.property(text, text, (key, message) => {
      expect(webSync.sha256HexSync(message)).toBe(node.sha256HexSync(message));
      expect(webSync.createHmacSha256Sync(key)(message, "base64")).toBe(
        node.createHmacSha256Sync(key)(message, "base64"),
      );
    }),
    { numRuns: 300, seed: 4231 },
  );
});
