/**
 * zlib (RFC 1950) in one block of fixed Huffman codes (RFC 1951 §3.2.6): what zlib itself writes for texts as short as a
 * UserSig's. Synchronous on every runtime, which `CompressionStream` is not, and several times faster than
 * `zlib.deflateSync`, which sets up a quarter of a megabyte of state for each call.
 */
export function compress(bytes: Uint8Array): Uint8Array {
  // Nine bits a byte at worst, and header, end and checksum.
  const out = new Uint8Array(Math.ceil((bytes.length * 9) / 8) + 10);
  out[0] = 0x78; // Deflate with a 32 KiB window,
  out[1] = 0x9c; // at the default level.
  let length = 2;
  let pending = 0b011; // The last block, of type 1.
  let pendingBits = 3;
  const write = (value: number, bits: number) => {
    pending |= value << pendingBits;
    for (pendingBits += bits; pendingBits >= 8; pendingBits -= 8) {
      out[length++] = pending;
      pending >>>= 8;
    }
  };

  const matches = createMatchFinder(bytes);
  let at = 0;
  let match = 0;
  while (at < bytes.length) {
    const distance = matches.distance();
    matches.remember(at);
    const next = matches.find(at + 1);
    // Where a longer match begins one byte on, a literal is the better choice here.
    if (match === 0 || next > match) {
      write(SYMBOLS.code[bytes[at] as number] as number, SYMBOLS.bits[bytes[at] as number] as number);
      at += 1;
      match = next;
      continue;
    }
    write(LENGTHS.code[match] as number, LENGTHS.bits[match] as number);
    writeDistance(write, distance);
    const end = at + match;
    for (at += 1; at < end; at += 1) matches.remember(at);
    match = matches.find(at);
  }
  write(SYMBOLS.code[END_OF_BLOCK] as number, SYMBOLS.bits[END_OF_BLOCK] as number);
  if (pendingBits > 0) out[length++] = pending;

  const checksum = adler32(bytes);
  for (let shift = 24; shift >= 0; shift -= 8) out[length++] = checksum >>> shift;
  return out.subarray(0, length);
}

const MIN_MATCH = 3;
const MAX_MATCH = 258;
const WINDOW = 32_768;
const MAX_CHAIN = 128;
const HASH_BITS = 10;
const END_OF_BLOCK = 256;

/** Where the last three bytes with each hash stand. Made once: allocating it costs as much as a whole UserSig. */
const heads = new Int32Array(1 << HASH_BITS);

function createMatchFinder(bytes: Uint8Array) {
  heads.fill(-1);
  const before: number[] = [];
  let distance = 0;
  const hashAt = (at: number) =>
    Math.imul(
      ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number),
      0x9e3779b1,
    ) >>>
    (32 - HASH_BITS);

  return {
    /** How far back the match found last stands. */
    distance: () => distance,
    remember(at: number): void {
      if (at + MIN_MATCH > bytes.length) return;
      const hash = hashAt(at);
      before[at] = heads[hash] as number;
      heads[hash] = at;
    },
    /** Length of the longest match with what was remembered; 0 for none. */
    find(at: number): number {
      const limit = Math.min(MAX_MATCH, bytes.length - at);
      if (limit < MIN_MATCH) return 0;
      let longest = MIN_MATCH - 1;
      let candidate = heads[hashAt(at)] as number;
      for (let tries = 0; candidate >= 0 && at - candidate <= WINDOW && tries < MAX_CHAIN; tries += 1) {
        let same = 0;
        while (same < limit && bytes[candidate + same] === bytes[at + same]) same += 1;
        if (same > longest) {
          longest = same;
          distance = at - candidate;
        }
        candidate = before[candidate] as number;
      }
      return longest < MIN_MATCH ? 0 : longest;
    },
  };
}

interface CodeTable {
  /** Bits to write, least significant first. */
  readonly code: Uint32Array;
  /** How many they are. */
  readonly bits: Uint8Array;
}

/** Huffman codes travel most significant bit first, all else least significant first. */
function reverse(code: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit += 1) reversed |= ((code >> bit) & 1) << (bits - 1 - bit);
  return reversed;
}

/** RFC 1951 §3.2.6: literals, the end of the block and length codes in 7 to 9 bits. */
const SYMBOLS = toTable(288, (symbol) => {
  if (symbol < 144) return [reverse(0x30 + symbol, 8), 8];
  if (symbol < 256) return [reverse(0x190 + symbol - 144, 9), 9];
  if (symbol < 280) return [reverse(symbol - 256, 7), 7];
  return [reverse(0xc0 + symbol - 280, 8), 8];
});

/** RFC 1951 §3.2.5: for each match length its code with the extra bits behind it. */
const LENGTHS = toTable(MAX_MATCH + 1, (length) => {
  if (length < MIN_MATCH) return [0, 0];
  // The longest match has a code of its own, the last one, without extra bits.
  const [code, extra, extraBits] =
    length === MAX_MATCH ? [28, 0, 0] : toCode(length - MIN_MATCH, { codesPerBit: 4 });
  const symbol = END_OF_BLOCK + 1 + code;
  const [bits, width] = [SYMBOLS.code[symbol] as number, SYMBOLS.bits[symbol] as number];
  return [bits | (extra << width), width + extraBits];
});

function writeDistance(write: (value: number, bits: number) => void, distance: number): void {
  const [code, extra, extraBits] = toCode(distance - 1, { codesPerBit: 2 });
  write(reverse(code, 5), 5);
  write(extra, extraBits);
}

/** RFC 1951 §3.2.5: codes whose reach doubles every so many of them, the rest of the value in extra bits. */
function toCode(
  value: number,
  { codesPerBit }: { codesPerBit: 2 | 4 },
): [code: number, extra: number, extraBits: number] {
  if (value < codesPerBit * 2) return [value, 0, 0];
  const extraBits = 31 - Math.clz32(value) - (codesPerBit === 4 ? 2 : 1);
  const code = codesPerBit * extraBits + (value >> extraBits);
  return [code, value & ((1 << extraBits) - 1), extraBits];
}

function toTable(size: number, entry: (index: number) => [code: number, bits: number]): CodeTable {
  const table = { code: new Uint32Array(size), bits: new Uint8Array(size) };
  for (let index = 0; index < size; index += 1) {
    [table.code[index], table.bits[index]] = entry(index);
  }
  return table;
}

/** RFC 1950 §8.2. */
function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}
