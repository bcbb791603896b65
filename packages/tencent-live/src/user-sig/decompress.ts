import { unzlibSync } from "fflate";
import { adler32 } from "../signer/deflate.ts";

/**
 * The bytes in zlib's form (RFC 1950); undefined where that is broken or holds more than `limit` bytes. Strangers write
 * what comes in here, so nothing in it decides how much memory is taken.
 *
 * fflate does not grow a buffer that it is given, and does not say that it is full: a stored block that does not fit is a
 * RangeError, everything else is cut off. So the buffer has one byte more than may be in it. Nor does fflate look at the
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

/** Bytes behind the blocks. */
const CHECKSUM = 4;

/**
 * A copy whose first block is the last. Every compressor puts so short a text into one, and Go's writes an empty one behind
 * it, which is not missed; if anything else is, the checksum says so. fflate makes tables of 128 kB for a block with codes
 * of its own, and a hundred such blocks fit into a text of this length.
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
