import { assertKnown, assertOption, createHmacSha256Sync } from "@livespec/core/vendor";
import { assertApp } from "../assert-app.ts";
import { signText, toTextToSign } from "../signer/user-sig.ts";
import { type DecodedUserSig, decodeUserSig } from "./decode-user-sig.ts";
import { equalsInConstantTime } from "./equals-in-constant-time.ts";
import { UserSigError } from "./user-sig-error.ts";

/** Options that `verifyUserSig` and `verifyPrivateMapKey` share. */
export interface VerifyClaimsOptions {
  /** SDKAppID of the app that it must be made for. An integer from 1 to 4294967295. */
  readonly sdkAppId: number;
  /** Secret key of the app, as the string shown in the console. A missing or malformed one verifies nothing. */
  readonly secretKey: string;
  /**
   * Account that it must belong to. Default: any. `undefined` is refused rather than taken for the default, because it usually
   * stands for a missing value.
   */
  readonly identifier?: string;
  /** The current time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** Claims that a UserSig must have. */
export interface ExpectedClaims {
  readonly sdkAppId: number;
  readonly secretKey: string;
  readonly identifier: string | undefined;
  /** Seconds since 1970. */
  readonly time: number;
}

/** Checks options and fills in defaults. Throws a `TypeError` that names the option and the rule. */
export function resolveClaimsOptions(
  caller: string,
  options: VerifyClaimsOptions,
  { others }: { readonly others: readonly string[] },
): ExpectedClaims {
  assertOption(typeof options === "object" && options !== null, caller, "options", "must be an object");
  // A misspelt option would be a claim that nobody verifies.
  assertKnown(caller, options, { names: ["sdkAppId", "secretKey", "identifier", "now", ...others] });
  assertApp(caller, options);
  const { sdkAppId, secretKey, identifier, now = Date.now } = options;
  const isAccount = !("identifier" in options) || (typeof identifier === "string" && identifier !== "");
  assertOption(isAccount, caller, "identifier", "must be a non-empty string or left out");
  return { sdkAppId, secretKey, identifier, time: readClock(caller, now) };
}

/** Reads a clock in whole seconds. Its year may have more than four digits, because the claims of others' UserSigs do. */
function readClock(caller: string, now: () => number): number {
  assertOption(typeof now === "function", caller, "now", "must be a function");
  const time: unknown = now();
  const seconds = typeof time === "number" ? Math.floor(time / 1000) : Number.NaN;
  const isTime = Number.isSafeInteger(seconds) && seconds >= 0;
  assertOption(isTime, caller, "now", "must give milliseconds since 1970");
  return seconds;
}

/** Verifies the common parts of a UserSig and a PrivateMapKey: form, signature, app, account and time, in this order. */
export function verifyClaims(text: string, expected: ExpectedClaims): DecodedUserSig {
  const { sdkAppId, secretKey, identifier, time } = expected;
  const decoded = decodeUserSig(text);
  if (
    !equalsInConstantTime(decoded.signature, signText(toTextToSign(decoded), createHmacSha256Sync(secretKey)))
  ) {
    throw new UserSigError("SignatureMismatch", "another key signed it, or it was changed");
  }
  if (decoded.sdkAppId !== sdkAppId) throw new UserSigError("OtherApp", "it is for another app");
  if (identifier !== undefined && decoded.identifier !== identifier) {
    throw new UserSigError("OtherIdentifier", "it is for another account");
  }
  if (time > decoded.time + decoded.expire) throw new UserSigError("Expired", "its time is over");
  return decoded;
}
