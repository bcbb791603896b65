import {
  assertFunctions,
  assertKnown,
  assertOption,
  assertSecret,
  checkClock,
  createHmacSha256Sync,
  type Signer,
} from "@livespec/core/vendor";
import { assertApp, isAccount } from "./assert-app.ts";
import { assertClaims, assertLine, assertUint32 } from "./assert-claims.ts";
import { checkRandom } from "./signer/random.ts";
import type { TencentApp, UserSigSignerOptions } from "./signer/signed-query.ts";
import * as signedQuery from "./signer/signed-query.ts";
import type { UserBufFields } from "./signer/user-buf.ts";
import * as userBuf from "./signer/user-buf.ts";
import type { UserSigClaims } from "./signer/user-sig.ts";
import * as userSig from "./signer/user-sig.ts";

export type { Eventual, Signature, Signer, WireRequest } from "@livespec/core/vendor";

// The signer and its steps for users' own programs. They check their input each time; a client does so once, when it is made.

export { compress } from "./signer/deflate.ts";
export type { TencentApp, UserSigSignerOptions } from "./signer/signed-query.ts";
export type { UserBufFields } from "./signer/user-buf.ts";
export type { UserSigClaims } from "./signer/user-sig.ts";
export { toUserSigBase64 } from "./signer/user-sig-base64.ts";
export { signWebhook } from "./webhooks/webhook-sign.ts";

/**
 * Makes a signer that adds the vendor's five query parameters to a request. It makes a UserSig once and uses it until shortly
 * before it expires. The steps are those of docs/signing/tencent-live.md.
 *
 * @throws TypeError naming the option that is missing or malformed; when it signs, if the app, its key, the time or the random
 * number is.
 * @see https://trtc.io/document/63398
 */
export function createUserSigSigner(options: UserSigSignerOptions): Signer<TencentApp> {
  const caller = "createUserSigSigner";
  assertOption(typeof options === "object" && options !== null, caller, "options", "must be an object");
  assertKnown(caller, options, {
    names: ["now", "monotonicNow", "random", "userSigLifetime"],
    isOpen: true,
  });
  const { now = null, random = null, monotonicNow } = options as Partial<UserSigSignerOptions>;
  assertFunctions(caller, { now, random, monotonicNow });
  assertUint32(caller, { userSigLifetime: options.userSigLifetime });
  const sign = signedQuery.createUserSigSigner({
    ...options,
    now: checkClock(caller, options.now),
    random: checkRandom(caller, options.random),
  });
  let last: TencentApp | undefined;
  return (request, app, signing) => {
    assertApp(caller, app);
    assertAdministrator(caller, app);
    const { sdkAppId, secretKey, administrator } = app;
    // A copy that stays the same as long as the app does: the kept UserSig is recognized by it.
    const isSame =
      last?.sdkAppId === sdkAppId && last.secretKey === secretKey && last.administrator === administrator;
    if (!last || !isSame) last = { sdkAppId, secretKey, administrator };
    return sign(request, last, signing);
  };
}

/**
 * Signs a UserSig: the token that every request of the live REST API carries. Runs the steps of docs/signing/tencent-live.md
 * one after the other.
 *
 * @throws TypeError naming what is missing or malformed: the key, or a claim.
 * @see https://trtc.io/document/34385
 */
export function signUserSig(claims: UserSigClaims, secretKey: string): string {
  assertClaims("signUserSig", claims);
  assertSecret("signUserSig", "secretKey", secretKey);
  return userSig.signUserSig(claims, secretKey);
}

/**
 * Step 1: writes the string to sign, one line per claim, each line terminated.
 *
 * @throws TypeError naming the claim that is missing or malformed.
 */
export function toTextToSign(claims: UserSigClaims): string {
  assertClaims("toTextToSign", claims);
  return userSig.toTextToSign(claims);
}

/**
 * Step 2: computes the HMAC-SHA256 of that string under the secret key as a string (its hex is not decoded), in standard
 * base64.
 *
 * @throws TypeError if the key is missing or malformed, or there is nothing to sign.
 */
export function signText(textToSign: string, secretKey: string): string {
  assertSecret("signText", "secretKey", secretKey);
  const isText = typeof textToSign === "string" && textToSign !== "";
  assertOption(isText, "signText", "textToSign", "must be a non-empty string");
  return userSig.signText(textToSign, createHmacSha256Sync(secretKey));
}

/**
 * Step 3: makes the document that travels: the claims and their signature.
 *
 * @throws TypeError naming what is missing or malformed: the signature, or a claim.
 */
export function toUserSigDocument(claims: UserSigClaims, signature: string): Record<string, string | number> {
  assertClaims("toUserSigDocument", claims);
  const isSignature = typeof signature === "string" && /^[A-Za-z0-9+/]{43}=$/.test(signature);
  assertOption(isSignature, "toUserSigDocument", "signature", "must be 32 bytes in standard base64");
  return userSig.toUserSigDocument(claims, signature);
}

/**
 * Writes the query parameters that every request carries.
 *
 * @throws TypeError naming the parameter that is missing or malformed.
 */
export function toSignedQuery(app: TencentApp, parts: { userSig: string; random: number }): string {
  const caller = "toSignedQuery";
  const { sdkAppId } = app;
  const { userSig, random } = parts;
  assertUint32(caller, { sdkAppId, random });
  assertAdministrator(caller, app);
  const isUserSig = typeof userSig === "string" && /^[\w*-]+$/.test(userSig);
  assertOption(isUserSig, caller, "userSig", "must be a string in the alphabet of a UserSig");
  return signedQuery.toSignedQuery(app, parts);
}

/**
 * Writes the `userBuf` claim of a PrivateMapKey, in standard base64: all numbers big-endian, all lengths in bytes of UTF-8.
 *
 * @throws TypeError naming the field that does not fit into it.
 * @see https://trtc.io/document/35157
 */
export function toUserBuf(fields: UserBufFields): string {
  const caller = "toUserBuf";
  const { account, sdkAppId, room, expiresAt, privileges } = fields;
  assertLine(caller, { account, ...(typeof room === "string" ? { room } : {}) });
  assertUint32(caller, { sdkAppId, expiresAt, privileges, ...(typeof room === "string" ? {} : { room }) });
  return userBuf.toUserBuf(fields);
}

function assertAdministrator(caller: string, { administrator }: TencentApp): void {
  assertOption(isAccount(administrator), caller, "administrator", "must be 1 to 32 letters, digits, _ and -");
}
