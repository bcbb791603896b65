import * as crypto from "node:crypto";

/** SHA-256 of a text in UTF-8, as lower-case hex. */
export const sha256Hex: (text: string) => string =
  // One call into the host instead of three; `crypto.hash` came with Node 20.12.
  typeof crypto.hash === "function"
    ? (text) => crypto.hash("sha256", text, "hex")
    : (text) => crypto.createHash("sha256").update(text).digest("hex");

/** Makes a function that gives the HMAC-SHA256 of a text under one key, both in UTF-8. */
export function createHmacSha256(key: string): (text: string, encoding: "hex" | "base64") => string {
  // Imported once: turning the text into a key costs more than the MAC of a short text.
  const secret = crypto.createSecretKey(key, "utf8");
  return (text, encoding) => crypto.createHmac("sha256", secret).update(text).digest(encoding);
}
