import { constants, deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compress } from "../../src/signer/deflate.ts";
import { decompress } from "../../src/user-sig/decompress.ts";

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.array(fc.constantFrom(97, 98, 99), { maxLength: 600 }).map((list) => Uint8Array.from(list)),
);
const zlibOptions = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
});

test("decompress inverts zlib at every level and strategy, and our own compression", () => {
  fc.assert(
    fc.property(bytes, zlibOptions, (input, options) => {
      expect(decompress(deflateSync(input, options), { limit: 600 })).toEqual(input);
      expect(decompress(compress(input), { limit: 600 })).toEqual(input);
    }),
    { numRuns: 1000, seed: 1950 },
  );
});

test("a changed byte yields the same or nothing", () => {
  fc.assert(
    fc.property(
      bytes,
      zlibOptions,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (input, options, place, change) => {
        const broken = deflateSync(input, options);
        const at = place % broken.length;
        broken[at] = (broken[at] as number) ^ change;
        expect([undefined, input]).toContainEqual(decompress(broken, { limit: 600 }));
      },
    ),
    { numRuns: 3000, seed: 1950 },
  );
});

test("for any input, decompress returns bytes within the limit or nothing", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
      const out = decompress(Uint8Array.of(0x78, 0x9c, ...tail), { limit: 50 });
      expect(out === undefined || out.length <= 50).toBe(true);
    }),
    { numRuns: 3000, seed: 1951 },
  );
});

test("as many bytes as the limit are returned, but not one more", () => {
  for (const level of [0, 9]) {
    const full = deflateSync(Buffer.alloc(100, "a"), { level });
    const over = deflateSync(Buffer.alloc(101, "a"), { level });
    expect([decompress(full, { limit: 100 })?.length, decompress(over, { limit: 100 })]).toEqual([
      100,
      undefined,
    ]);
  }
});

test("bytes in the middle of a larger buffer are read correctly", () => {
  const packed = deflateSync("hello");
  const larger = new Uint8Array(packed.length + 20).fill(7);
  larger.set(packed, 10);
  const out = decompress(larger.subarray(10, 10 + packed.length), { limit: 10 });
  expect(new TextDecoder().decode(out)).toBe("hello");
});

test("input that unpacks to a megabyte takes no more memory than the limit and one set of tables", () => {
  const zeros = deflateSync(Buffer.alloc(1_000_000));
  const before = process.memoryUsage().arrayBuffers;
  expect(decompress(zeros, { limit: 2048 })).toBeUndefined();
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200_000);
});

test("tables are made for one block, however many there are", () => {
  const before = process.memoryUsage().arrayBuffers;
  decompress(blocksWithTables(60), { limit: 2048 });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200_000);
});

/** Empty blocks of a dozen bytes, each with codes of its own and the longest of them 15 bits long. */
function blocksWithTables(count: number): Uint8Array {
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let bit = 0; bit < length; bit += 1) bits.push((value >> bit) & 1);
  };
  for (let block = 0; block < count; block += 1) {
    put(0b100, 3); // Not the last, with codes of its own:
    put(0, 5); // 257 literals,
    put(0, 5); // one distance,
    put(15, 4); // all 19 lengths of the code that the codes travel in, in the order of RFC 1951 §3.2.7:
    for (const symbol of [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]) {
      put({ 18: 1, 1: 2, 15: 2 }[symbol] ?? 0, 3);
    }
    put(0b11, 2); // Literal 0 has 15 bits,
    put(0b0, 1); // 255 have none, in two runs,
    put(127, 7);
    put(0b0, 1);
    put(106, 7);
    put(0b01, 2); // the end of the block has one,
    put(0b11, 2); // the distance has 15.
    put(0, 1); // The end of the block.
  }
  const packed = new Uint8Array(2 + Math.ceil(bits.length / 8) + 4);
  packed.set([0x78, 0x9c]);
  for (const [at, bit] of bits.entries())
    packed[2 + (at >> 3)] = (packed[2 + (at >> 3)] as number) | (bit << (at & 7));
  return packed;
}
