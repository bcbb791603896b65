import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { adler32, compress } from "../../src/signer/deflate.ts";

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  // Few letters make many matches, long ones and far ones.
  fc.array(fc.constantFrom(97, 98, 99), { maxLength: 3000 }).map((list) => Uint8Array.from(list)),
  fc
    .string({ maxLength: 400 })
    .map((text) => new TextEncoder().encode(JSON.stringify({ text, again: text }))),
);

test("zlib gives back what was compressed", () => {
  fc.assert(
    fc.property(bytes, (input) => {
      expect(inflateSync(compress(input)).equals(input)).toBe(true);
    }),
    { numRuns: 1000, seed: 1950 },
  );
});

test("matches reach as far as the window and as long as a code can say", () => {
  const input = new Uint8Array(100_000).map((_, index) => (index * index) >> (index % 7));
  input.copyWithin(40_000, 7_300, 9_000);
  input.fill(7, 50_000, 90_000);
  expect(inflateSync(compress(input)).equals(input)).toBe(true);
});

test("what was compressed stays as it is when something else is", () => {
  const first = compress(Uint8Array.of(1, 2, 3));
  const copy = first.slice();
  compress(Uint8Array.of(4, 5, 6, 7));
  expect(first).toEqual(copy);
});

test("nothing compresses to an empty block", () => {
  expect(Buffer.from(compress(new Uint8Array())).toString("hex")).toBe("789c030000000001");
});

test("a short text takes no more bytes than zlib takes", () => {
  const input = new TextEncoder().encode(
    '{"TLS.ver":"2.0","TLS.identifier":"admin","TLS.sdkappid":88888888}',
  );
  expect(compress(input).length).toBeLessThanOrEqual(deflateSync(input).length);
});

test("adler32 is the checksum at the end of what zlib writes", () => {
  // The worked example of Wikipedia's article.
  expect(adler32(new TextEncoder().encode("Wikipedia"))).toBe(0x11e60398);
  for (const length of [0, 1, 2047, 2048, 5552, 70_000]) {
    const input = new Uint8Array(length).fill(0xff);
    expect([length, adler32(input)]).toEqual([
      length,
      deflateSync(input).readUInt32BE(deflateSync(input).length - 4),
    ]);
  }
});
