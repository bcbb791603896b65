import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Digest, DigestEncoding, HmacSha256Sync } from "../hash.ts";
import { toBase64 } from "./base64.ts";

/** Returns the SHA-256 of a string in UTF-8, in lower-case hex. */
export function sha256HexSync(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Makes a function that returns the HMAC-SHA256 of a string in UTF-8 under one key: a string in UTF-8, or bytes. */
export function createHmacSha256Sync(key: string | Uint8Array): HmacSha256Sync {
  const keyed = hmac.create(sha256, typeof key === "string" ? utf8ToBytes(key) : key);
  return <Encoding extends DigestEncoding>(text: string, encoding: Encoding) => {
    const digest = keyed.clone().update(utf8ToBytes(text)).digest();
    const written =
      encoding === "bytes" ? digest : encoding === "hex" ? bytesToHex(digest) : toBase64(digest);
    return written as Digest<Encoding>;
  };
}
