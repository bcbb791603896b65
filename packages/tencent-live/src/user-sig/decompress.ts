import { unzlibSync } from "fflate";
import { adler32 } from "../signer/deflate.ts";

/**
 * Decompresses zlib's format (RFC 1950); undefined if it is broken or holds more than `limit` bytes. The input is untrusted, so
 * nothing in it decides how much memory is taken.
 *
 * fflate does not grow a buffer that it is given, and does not report that it is full: a stored block that does not fit is a
 * RangeError, everything else is truncated. So the buffer has one byte more than the limit. Nor does fflate verify the
 * checksum, which is compared here.
 */
export function decompress(bytes: Uint8Array, { limit }: { limit: number }): Uint8Array | undefined {
  if (bytes.length < HEADER + CHECKSUM) return undefined;
  const out = inflate(endAtFirstBlock(bytes), limit + 1);
  if (out === undefined || out.length > limit) return undefined;
  const { buffer, byteOffset, length } = bytes;
  const checksum = new DataView(buffer, byteOffset + length - CHECKSUM).getUint32(0);
  return adler32(out) === checksum ? out : undefined;
}

/** Bytes before the blocks. */
const HEADER = 2;

/** Bytes after the blocks. */
const CHECKSUM = 4;

/**
 * Returns a copy whose first block is the last. Every compressor puts so short an input into one, and Go's adds an empty one,
 * which is not needed; if anything else is cut off, the checksum reveals it. fflate makes tables of 128 kB for a block with
 * dynamic codes, and a hundred such blocks fit into an input of this length.
 */
function endAtFirstBlock(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy[HEADER] = (copy[HEADER] as number) | 1; // RFC 1951 §3.2.3: its lowest bit marks the last block.
  return copy;
}

function inflate(bytes: Uint8Array, length: number): Uint8Array | undefined {
  try {
    return unzlibSync(bytes, { out: new Uint8Array(length) });
  } catch {
    return undefined;
  }
}
