import { deflateSync, type ZlibOptions } from "node:zlib";

/** Writes a UserSig around any document with Node's own zlib and base64: the inverse of `openUserSig`. */
export function sealUserSig(document: unknown, options: ZlibOptions = {}): string {
  const json = typeof document === "string" ? document : JSON.stringify(document);
  return toAlphabet(deflateSync(json, options));
}

/** Encodes bytes as base64 in the vendor's alphabet. */
export function toAlphabet(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes).toString("base64");
  return base64.replaceAll("+", "*").replaceAll("/", "-").replaceAll("=", "_");
}
