import type { CreateHostHmacSha256, HostSha256Hex } from "../host-hash.ts";
import { toBase64 } from "./base64.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 of a text in UTF-8, as lower-case hex, by WebCrypto. */
export const hostSha256Hex: HostSha256Hex = async (text) =>
  toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", encode(text))));

/** Makes a function that gives the HMAC-SHA256 of a text under one key, both in UTF-8, by WebCrypto. The key may not be empty. */
export const createHostHmacSha256: CreateHostHmacSha256 = (key) => {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = crypto.subtle.importKey("raw", encode(key), algorithm, false, ["sign"]);
  return async (text, encoding) => {
    const mac = new Uint8Array(await crypto.subtle.sign("HMAC", await imported, encode(text)));
    return encoding === "hex" ? toHex(mac) : toBase64(mac);
  };
};
