import { createHmacSha256, rememberLatest } from "@livespec/core";
import { USER_SIG_VERSION } from "../constants.ts";
import { toUserSigBase64 } from "./user-sig-base64.ts";
import { compressForNow } from "./zlib.ts";

/** What a UserSig says, before it is signed. */
export interface UserSigClaims {
  /** Account that the UserSig speaks for; at most 32 bytes of letters, digits, `_` and `-` by the vendor's rule. */
  readonly identifier: string;
  readonly sdkAppId: number;
  /** When it was made, in seconds since 1970. */
  readonly time: number;
  /** How long it is valid from then on, in seconds. */
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
  return toUserSig(claims, signText(toTextToSign(claims), secretKey));
}

/** Steps 3 to 5: puts the claims and their signature into the form in which a UserSig travels. */
export function toUserSig(claims: UserSigClaims, signature: string): string {
  const document = encodeUtf8(JSON.stringify(toUserSigDocument(claims, signature)));
  return toUserSigBase64(compressForNow(document));
}

/** Made when it is needed: Jest's jsdom has none, and what only imports this should not fail there. */
let utf8: TextEncoder | undefined;

/** Made once, because making it takes ten times as long as encoding into it. It is read before it is written again. */
const scratch = new Uint8Array(2048);

function encodeUtf8(text: string): Uint8Array {
  utf8 ??= new TextEncoder();
  // A character takes three bytes at most.
  if (text.length * 3 > scratch.length) return utf8.encode(text);
  return scratch.subarray(0, utf8.encodeInto(text, scratch).written);
}

/** Step 1: the text to sign, a line a claim, each line ended. */
export function toTextToSign({ identifier, sdkAppId, time, expire, userBuf }: UserSigClaims): string {
  const text =
    `TLS.identifier:${identifier}\n` +
    `TLS.sdkappid:${sdkAppId}\n` +
    `TLS.time:${time}\n` +
    `TLS.expire:${expire}\n`;
  return userBuf === undefined ? text : `${text}TLS.userbuf:${userBuf}\n`;
}

/** Step 2: HMAC-SHA256 of that text under the secret key as text (its hex is not decoded), in standard base64. */
export function signText(textToSign: string, secretKey: string): string {
  return hmacOf(secretKey)(textToSign, "base64");
}

// Pure, so that a bundle of a client alone, which signs by the host, has no hash in it.
const hmacOf = /* @__PURE__ */ rememberLatest(createHmacSha256);

/** Step 3: the document that travels: the claims and their signature. */
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
