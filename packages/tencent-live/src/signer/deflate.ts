/**
 * Compresses to zlib's format (RFC 1950), in one block of fixed Huffman codes (RFC 1951 §3.2.6). Synchronous on every runtime,
 * which `CompressionStream` is not, and several times faster than `zlib.deflateSync`, which sets up a quarter of a megabyte of
 * state for each call. Dynamic codes would save 3 % of a UserSig and cost more than everything else.
 *
 * @param into - Room for the output, which then is a part of it. Default: room of its own.
 */
export function compress(bytes: Uint8Array, into?: Uint8Array): Uint8Array {
  // Nine bits a byte at worst, and header, end and checksum.
  const room = Math.ceil((bytes.length * 9) / 8) + 10;
  const out = into && into.length >= room ? into : new Uint8Array(room);
  out[0] = 0x78; // Deflate with a 32 KiB window,
  out[1] = 0x9c; // at the default level.
  let length = 2;
  let pending = 0b011; // The last block, of type 1.
  let pendingBits = 3;
  heads.fill(-1);
  let at = 0;
  let match = matchAt(bytes, at);
  while (at < bytes.length) {
    const next = matchAt(bytes, at + 1);
    // If a longer match begins one byte on, a literal is the better choice here.
    if (match === 0 || (next & LENGTH_MASK) > (match & LENGTH_MASK)) {
      pending |= (symbolCodes[bytes[at] as number] as number) << pendingBits;
      pendingBits += symbolBits[bytes[at] as number] as number;
      at += 1;
      match = next;
    } else {
      const matched = match & LENGTH_MASK;
      const distance = (match >>> LENGTH_BITS) - 1;
      pending |= (lengthCodes[matched] as number) << pendingBits;
      pendingBits += lengthBits[matched] as number;
      for (; pendingBits >= 8; pendingBits -= 8) {
        out[length++] = pending;
        pending >>>= 8;
      }
      const extraBits = extraBitsOf(distance, 1);
      const code = 2 * extraBits + (distance >> extraBits);
      const extra = distance & ((1 << extraBits) - 1);
      pending |= ((DISTANCES[code] as number) | (extra << DISTANCE_BITS)) << pendingBits;
      pendingBits += DISTANCE_BITS + extraBits;
      const end = at + matched;
      for (at += 2; at < end; at += 1) remember(bytes, at);
      match = matchAt(bytes, at);
    }
    for (; pendingBits >= 8; pendingBits -= 8) {
      out[length++] = pending;
      pending >>>= 8;
    }
  }
  pending |= (symbolCodes[END_OF_BLOCK] as number) << pendingBits;
  pendingBits += symbolBits[END_OF_BLOCK] as number;
  for (; pendingBits > 0; pendingBits -= 8) {
    out[length++] = pending;
    pending >>>= 8;
  }
  const checksum = adler32(bytes);
  for (let shift = 24; shift >= 0; shift -= 8) out[length++] = checksum >>> shift;
  return out === into ? out.subarray(0, length) : out.slice(0, length);
}

const MIN_MATCH = 3;
const MAX_MATCH = 258;
const WINDOW = 32_768;
const MAX_CHAIN = 128;
const HASH_BITS = 10;
const END_OF_BLOCK = 256;

/**
 * A match with earlier bytes: its distance above {@link LENGTH_BITS} bits of length. A number, because objects and closures in
 * these loops cost three times as much as everything else.
 */
type Match = number;

const LENGTH_BITS = 9;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/** Last position of three bytes with each hash. Allocated once: that takes as long as a whole UserSig. */
const heads = new Int32Array(1 << HASH_BITS);

/** For each position of the window, the previous one with the same hash. Allocated once for the same reason. */
const before = new Int32Array(WINDOW);

/** Indexes the three bytes at `at`; returns the previous position with the same hash, or -1. */
function remember(bytes: Uint8Array, at: number): number {
  if (at + MIN_MATCH > bytes.length) return -1;
  const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
  const hash = Math.imul(three, 0x9e3779b1) >>> (32 - HASH_BITS);
  const last = heads[hash] as number;
  before[at & (WINDOW - 1)] = last;
  heads[hash] = at;
  return last;
}

/** Finds the longest match at `at` with anything indexed before, 0 for none, and indexes it too. */
function matchAt(bytes: Uint8Array, at: number): Match | 0 {
  const limit = Math.min(MAX_MATCH, bytes.length - at);
  let length = MIN_MATCH - 1;
  let distance = 0;
  let candidate = remember(bytes, at);
  for (let tries = 0; candidate >= 0 && at - candidate < WINDOW && tries < MAX_CHAIN; tries += 1) {
    // A match that differs where the best one ended is not longer.
    if (bytes[candidate + length] === bytes[at + length]) {
      let same = 0;
      while (same < limit && bytes[candidate + same] === bytes[at + same]) same += 1;
      if (same > length) {
        length = same;
        distance = at - candidate;
      }
    }
    candidate = before[candidate & (WINDOW - 1)] as number;
  }
  return distance === 0 ? 0 : (distance << LENGTH_BITS) | length;
}

/** RFC 1951 §3.2.5: codes whose reach doubles every two of them, or every four, have one more extra bit each time. */
const extraBitsOf = (value: number, log2CodesPerBit: 1 | 2) =>
  Math.max(0, 31 - Math.clz32(value) - log2CodesPerBit);

/** Huffman codes travel most significant bit first, all else least significant first. */
function reverse(code: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit += 1) reversed |= ((code >> bit) & 1) << (bits - 1 - bit);
  return reversed;
}

/** RFC 1951 §3.2.6: literals, the end of the block and length codes, in 7 to 9 bits. */
const { code: symbolCodes, bits: symbolBits } = toTable(288, (symbol) => {
  if (symbol < 144) return [reverse(0x30 + symbol, 8), 8];
  if (symbol < 256) return [reverse(0x190 + symbol - 144, 9), 9];
  if (symbol < 280) return [reverse(symbol - 256, 7), 7];
  return [reverse(0xc0 + symbol - 280, 8), 8];
});

/** For each length of a match its code with the extra bits behind it. */
const { code: lengthCodes, bits: lengthBits } = toTable(MAX_MATCH + 1, (length) => {
  const value = length - MIN_MATCH;
  // The longest match has its own code, the last one, without extra bits.
  const extraBits = length === MAX_MATCH ? 0 : extraBitsOf(value, 2);
  const code = length === MAX_MATCH ? 28 : 4 * extraBits + (value >> extraBits);
  const symbol = END_OF_BLOCK + 1 + code;
  const bits = symbolBits[symbol] as number;
  return [(symbolCodes[symbol] as number) | ((value & ((1 << extraBits) - 1)) << bits), bits + extraBits];
});

const DISTANCE_BITS = 5;
const DISTANCES = Uint8Array.from({ length: 30 }, (_, code) => reverse(code, DISTANCE_BITS));

interface CodeTable {
  /** Bits to write, least significant first. */
  readonly code: Uint32Array;
  /** Number of these bits. */
  readonly bits: Uint8Array;
}

function toTable(size: number, entry: (index: number) => [code: number, bits: number]): CodeTable {
  const table = { code: new Uint32Array(size), bits: new Uint8Array(size) };
  for (let index = 0; index < size; index += 1) {
    [table.code[index], table.bits[index]] = entry(index);
  }
  return table;
}

/**
 * Computes the checksum at the end of zlib's format (RFC 1950 §8.2). The remainder is taken now and then, long before a sum is
 * too large for an integer.
 */
export function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    a += bytes[at] as number;
    b += a;
    if (at % 2048 === 2047) {
      a %= 65_521;
      b %= 65_521;
    }
  }
  return (((b % 65_521) << 16) | (a % 65_521)) >>> 0;
}
