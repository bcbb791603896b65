import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { toBase64 } from "./base64.ts";

/** SHA-256 of a text in UTF-8, as lower-case hex. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Makes a function that gives the HMAC-SHA256 of a text under one key, both in UTF-8. */
export function createHmacSha256(key: string): (text: string, encoding: "hex" | "base64") => string {
  const keyed = hmac.create(sha256, utf8ToBytes(key));
  return (text, encoding) => {
    const mac = keyed.clone().update(utf8ToBytes(text)).digest();
    return encoding === "hex" ? bytesToHex(mac) : toBase64(mac);
  };
}
