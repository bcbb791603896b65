import { inflateSync } from "node:zlib";

/** Opens a UserSig with Node's own zlib and base64. */
export function openUserSig(userSig: string): Record<string, unknown> {
  const base64 = userSig.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "=");
  return JSON.parse(inflateSync(Buffer.from(base64, "base64")).toString());
}
