import { createHmac } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";

/** Content of a UserSig. Nothing in it can be trusted before `sig` is verified. */
export interface UserSig {
  readonly identifier: string;
  readonly sdkAppId: number;
  /** Time of issue, in seconds since 1970. */
  readonly time: number;
  /** Lifetime in seconds. */
  readonly expire: number;
  /** Standard base64; only in UserSigs that open a room. */
  readonly userBuf?: string;
  /** HMAC-SHA256 in standard base64. */
  readonly sig: string;
}

// A real UserSig has about 200 characters, or about 300 with a userbuf, and decodes to about as many bytes.
const TEXT_LIMIT = 8 * 1024;
const JSON_LIMIT = 16 * 1024;

/**
 * Decodes a UserSig: the vendor's base64 alphabet, zlib (compressed or stored), JSON. Returns undefined for anything else.
 * @see https://github.com/tencentyun/tls-sig-api-v2-golang
 */
export function decodeUserSig(text: string): UserSig | undefined {
  if (text.length > TEXT_LIMIT || text.length % 4 !== 0 || !/^[A-Za-z0-9*-]+_{0,2}$/.test(text))
    return undefined;
  const base64 = text.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "=");
  try {
    // Bounded, since a few hundred characters can decompress to gigabytes.
    const json = inflateSync(Buffer.from(base64, "base64"), { maxOutputLength: JSON_LIMIT });
    return readUserSig(JSON.parse(json.toString("utf8")));
  } catch {
    return undefined;
  }
}

const readUserSig = (json: Record<string, unknown>): UserSig | undefined => {
  const identifier = json["TLS.identifier"];
  const sdkAppId = json["TLS.sdkappid"];
  const time = json["TLS.time"];
  const expire = json["TLS.expire"];
  const userBuf = json["TLS.userbuf"];
  const sig = json["TLS.sig"];
  if (json["TLS.ver"] !== "2.0" || typeof identifier !== "string" || typeof sig !== "string")
    return undefined;
  if (!isCount(sdkAppId) || !isCount(time) || !isCount(expire)) return undefined;
  if (userBuf !== undefined && typeof userBuf !== "string") return undefined;
  return { identifier, sdkAppId, time, expire, ...(userBuf !== undefined && { userBuf }), sig };
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Signs the content of a UserSig: HMAC-SHA256 over its lines, in standard base64. */
export function signUserSig(content: Omit<UserSig, "sig">, secretKey: string): string {
  const lines = [
    `TLS.identifier:${content.identifier}`,
    `TLS.sdkappid:${content.sdkAppId}`,
    `TLS.time:${content.time}`,
    `TLS.expire:${content.expire}`,
    ...(content.userBuf === undefined ? [] : [`TLS.userbuf:${content.userBuf}`]),
  ];
  return createHmac("sha256", secretKey)
    .update(lines.map((line) => `${line}\n`).join(""))
    .digest("base64");
}

/** Encodes and signs a UserSig, the inverse of `decodeUserSig`. */
export function encodeUserSig(content: Omit<UserSig, "sig">, secretKey: string): string {
  const json = JSON.stringify({
    "TLS.ver": "2.0",
    "TLS.identifier": content.identifier,
    "TLS.sdkappid": content.sdkAppId,
    "TLS.time": content.time,
    "TLS.expire": content.expire,
    ...(content.userBuf !== undefined && { "TLS.userbuf": content.userBuf }),
    "TLS.sig": signUserSig(content, secretKey),
  });
  const base64 = deflateSync(json).toString("base64");
  return base64.replaceAll("+", "*").replaceAll("/", "-").replaceAll("=", "_");
}
