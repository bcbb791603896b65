import type { Digest, DigestEncoding, HmacSha256 } from "../hash.ts";
import { toBase64 } from "./base64.ts";

/** Returns the SHA-256 of a string in UTF-8, in lower-case hex, by WebCrypto. */
export async function sha256Hex(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", encode(text))));
}

/**
 * Makes a function that returns the HMAC-SHA256 of a string in UTF-8 under one key, by WebCrypto. The key is a string in UTF-8 or
 * bytes, and may not be empty.
 */
export function createHmacSha256(key: string | Uint8Array): HmacSha256 {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const bytes = typeof key === "string" ? encode(key) : Uint8Array.from(key);
  const imported = crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
  return async <Encoding extends DigestEncoding>(text: string, encoding: Encoding) => {
    const digest = new Uint8Array(await crypto.subtle.sign("HMAC", await imported, encode(text)));
    return writeDigest(digest, encoding);
  };
}

function writeDigest<Encoding extends DigestEncoding>(
  digest: Uint8Array,
  encoding: Encoding,
): Digest<Encoding> {
  const written = encoding === "bytes" ? digest : encoding === "hex" ? toHex(digest) : toBase64(digest);
  return written as Digest<Encoding>;
}

const encode = (text: string) => new TextEncoder().encode(text);
const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
