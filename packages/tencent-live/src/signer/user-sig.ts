import { createHmacSha256Sync } from "@livespec/core/vendor";
import { USER_SIG_VERSION } from "../constants.ts";
import { compress } from "./deflate.ts";
import { toUserSigBase64 } from "./user-sig-base64.ts";

/** Claims of a UserSig, before it is signed. */
export interface UserSigClaims {
  /** Account of the UserSig; at most 32 bytes of letters, digits, `_` and `-` by the vendor's rule. */
  readonly identifier: string;
  readonly sdkAppId: number;
  /** Time of its creation, in seconds since 1970. */
  readonly time: number;
  /** Lifetime from then on, in seconds. */
  readonly expire: number;
  /** Standard base64 of the bytes that {@link toUserBuf} makes; only in a PrivateMapKey. */
  readonly userBuf?: string | undefined;
}

/**
 * Signs a UserSig: the token that every request of the live REST API carries. Runs the steps of
 * docs/signing/tencent-live.md one after the other.
 *
 * @see https://trtc.io/document/34385
 */
export function signUserSig(claims: UserSigClaims, secretKey: string): string {
  return toUserSig(claims, signText(toTextToSign(claims), createHmacSha256Sync(secretKey)));
}

/** Steps 3 to 5: brings the claims and their signature into the form in which a UserSig travels. */
export function toUserSig(claims: UserSigClaims, signature: string): string {
  const document = JSON.stringify(toUserSigDocument(claims, signature));
  return toUserSigBase64(compress(encodeUtf8(document), compressed));
}

/** Created on first use: Jest's jsdom has none, and only importing this should not fail there. */
let utf8: TextEncoder | undefined;

/** Room for a document, read before it is written again. Allocated once, because that takes ten times as long as filling it. */
const scratch = new Uint8Array(2048);

/** Room for the same document compressed, likewise. */
const compressed = new Uint8Array(2048);

function encodeUtf8(text: string): Uint8Array {
  utf8 ??= new TextEncoder();
  // A character takes three bytes at most.
  if (text.length * 3 > scratch.length) return utf8.encode(text);
  return scratch.subarray(0, utf8.encodeInto(text, scratch).written);
}

/** Step 1: writes the string to sign, one line per claim, each line terminated. */
export function toTextToSign({ identifier, sdkAppId, time, expire, userBuf }: UserSigClaims): string {
  const text =
    `TLS.identifier:${identifier}\n` +
    `TLS.sdkappid:${sdkAppId}\n` +
    `TLS.time:${time}\n` +
    `TLS.expire:${expire}\n`;
  return userBuf === undefined ? text : `${text}TLS.userbuf:${userBuf}\n`;
}

/**
 * Step 2: computes the HMAC-SHA256 of that string, in standard base64.
 *
 * @param hmac - HMAC under the secret key as a string (its hex is not decoded); synchronous, or by the runtime's own crypto.
 */
export function signText<Signature>(
  textToSign: string,
  hmac: (text: string, encoding: "base64") => Signature,
): Signature {
  return hmac(textToSign, "base64");
}

/** Step 3: makes the document that travels: the claims and their signature. */
export function toUserSigDocument(
  { identifier, sdkAppId, time, expire, userBuf }: UserSigClaims,
  signature: string,
): Record<string, string | number> {
  return {
    "TLS.ver": USER_SIG_VERSION,
    "TLS.identifier": identifier,
    "TLS.sdkappid": sdkAppId,
    "TLS.time": time,
    "TLS.expire": expire,
    ...(userBuf === undefined ? {} : { "TLS.userbuf": userBuf }),
    "TLS.sig": signature,
  };
}
