import { assertFunctions, assertKnown, assertOption, checkClock } from "@livespec/core/vendor";
import { assertApp, isAccount, isInteger } from "../assert-app.ts";
import { signUserSig, type UserSigClaims } from "../signer/user-sig.ts";

/** Options of {@link createUserSig}. */
export interface UserSigOptions {
  /** SDKAppID of the app, from the console. An integer from 1 to 4294967295. */
  readonly sdkAppId: number;
  /**
   * Secret key of the app, as the string shown in the console: not empty, in quotes, PEM, with a line feed or the like. Keep it
   * on the server.
   */
  readonly secretKey: string;
  /** Account that will log in, the vendor's user id. 1 to 32 letters, digits, `_` and `-`. */
  readonly identifier: string;
  /** Lifetime in seconds, from 1 to 4294967295. Default: 86400, a day. A UserSig cannot be revoked before it expires. */
  readonly expire?: number | undefined;
  /** The current time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/**
 * Makes the UserSig with which a user logs in to the vendor's client SDKs. It is made locally, without a call. Its holder is
 * that user until it expires: authenticate the user before you make one.
 *
 * @throws TypeError naming the option that is missing or malformed.
 * @example
 * ```ts
 * import { createUserSig } from "@livespec/tencent-live/user-sig";
 *
 * const userSig = createUserSig({ sdkAppId: 1400000000, secretKey: "…", identifier: "user-1" });
 * ```
 * @see https://trtc.io/document/34385
 */
export function createUserSig(options: UserSigOptions): string {
  return signUserSig(toClaims("createUserSig", options), options.secretKey);
}

/** Checks the options of the functions that make UserSigs, and returns the claims. */
export function toClaims(
  caller: string,
  options: UserSigOptions,
  { others = [] }: { readonly others?: readonly string[] } = {},
): UserSigClaims {
  assertOption(typeof options === "object" && options !== null, caller, "options", "must be an object");
  assertKnown(caller, options, {
    names: ["sdkAppId", "secretKey", "identifier", "expire", "now", ...others],
  });
  assertApp(caller, options);
  const { sdkAppId, identifier, expire = 86_400, now = Date.now } = options;
  assertOption(isAccount(identifier), caller, "identifier", "must be 1 to 32 letters, digits, _ and -");
  assertFunctions(caller, { now });
  const isLifetime = isInteger(expire, { from: 1, to: 0xffff_ffff });
  assertOption(isLifetime, caller, "expire", "must be an integer from 1 to 4294967295, in seconds");
  return { identifier, sdkAppId, time: Math.floor(checkClock(caller, now)() / 1000), expire };
}
