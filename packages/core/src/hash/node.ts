import { Buffer } from "node:buffer";
import * as crypto from "node:crypto";

// One call into the host instead of three; it came with Node 20.12.
const hash = typeof crypto.hash === "function" ? crypto.hash : hashInSteps;

/** SHA-256 of a text in UTF-8, as lower-case hex. */
export const sha256Hex = (text: string): string => hash("sha256", text, "hex");

/**
 * Makes a function that gives the HMAC-SHA256 of a text under one key, both in UTF-8.
 *
 * RFC 2104 written out over the host's hash: with the key's two blocks made once, a MAC takes two thirds of the time that
 * `createHmac` takes. Between the two hashes the digest travels as a text of a character a byte, because making a Buffer
 * of it costs more than hashing it.
 */
export function createHmacSha256(key: string): (text: string, encoding: "hex" | "base64") => string {
  const block = Buffer.alloc(BLOCK_LENGTH);
  const bytes = Buffer.from(key);
  if (bytes.length <= BLOCK_LENGTH) bytes.copy(block);
  else block.write(hash("sha256", bytes, "binary"), "binary");
  const inner = block.map((byte) => byte ^ 0x36);
  const outer = Buffer.concat([block.map((byte) => byte ^ 0x5c), Buffer.alloc(DIGEST_LENGTH)]);

  return (text, encoding) => {
    const message = Buffer.allocUnsafe(BLOCK_LENGTH + Buffer.byteLength(text));
    message.set(inner);
    message.write(text, BLOCK_LENGTH);
    outer.write(hash("sha256", message, "binary"), BLOCK_LENGTH, "binary");
    return hash("sha256", outer, encoding);
  };
}

const BLOCK_LENGTH = 64;
const DIGEST_LENGTH = 32;

function hashInSteps(
  algorithm: string,
  data: string | Buffer,
  encoding: crypto.BinaryToTextEncoding,
): string {
  return crypto.createHash(algorithm).update(data).digest(encoding);
}
