import { assertKnown, assertOption } from "@livespec/core";
import { assertApp } from "../assert-app.ts";
import { equalsInConstantTime } from "../equals-in-constant-time.ts";
import { signText, toTextToSign } from "../minting/user-sig.ts";
import { type DecodedUserSig, decodeUserSig } from "./decode-user-sig.ts";
import { readClock } from "./read-clock.ts";
import { UserSigError } from "./user-sig-error.ts";

/** What `verifyUserSig` and `verifyPrivateMapKey` are both told. */
export interface VerifyClaimsOptions {
  /** SDKAppID of the app that it must be made for. An integer from 1 to 4294967295. */
  readonly sdkAppId: number;
  /** Secret key of the app, as the text that stands in the console. One that is missing or malformed verifies nothing. */
  readonly secretKey: string;
  /**
   * The account that it must speak for. Default: any. `undefined` is refused rather than taken for the default, because
   * it mostly stands for a value that is missing.
   */
  readonly identifier?: string;
  /** The current time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** What a UserSig is held to. */
export interface ExpectedClaims {
  readonly sdkAppId: number;
  readonly secretKey: string;
  readonly identifier: string | undefined;
  /** Seconds since 1970. */
  readonly time: number;
}

/** Checks options and fills in defaults. Throws a `TypeError` that names the option and the rule. */
export function resolveClaimsOptions(
  maker: string,
  options: VerifyClaimsOptions,
  { others }: { readonly others: readonly string[] },
): ExpectedClaims {
  assertOption(typeof options === "object" && options !== null, maker, "options", "must be an object");
  // One that is misspelt would be a claim that nobody looks at.
  assertKnown(maker, options, { names: ["sdkAppId", "secretKey", "identifier", "now", ...others] });
  assertApp(maker, options);
  const { sdkAppId, secretKey, identifier, now = Date.now } = options;
  const isAccount = !("identifier" in options) || (typeof identifier === "string" && identifier !== "");
  assertOption(isAccount, maker, "identifier", "must be a non-empty text or left out");
  return { sdkAppId, secretKey, identifier, time: readClock(maker, now) };
}

/** What holds for UserSig and PrivateMapKey alike: form, signature, app, account and time are judged, in this order. */
export function verifyClaims(text: string, expected: ExpectedClaims): DecodedUserSig {
  const { sdkAppId, secretKey, identifier, time } = expected;
  const decoded = decodeUserSig(text);
  if (!equalsInConstantTime(decoded.signature, signText(toTextToSign(decoded), secretKey))) {
    throw new UserSigError("SignatureMismatch", "another key signed it, or it was changed");
  }
  if (decoded.sdkAppId !== sdkAppId) throw new UserSigError("OtherApp", "it is for another app");
  if (identifier !== undefined && decoded.identifier !== identifier) {
    throw new UserSigError("OtherIdentifier", "it is for another account");
  }
  if (time > decoded.time + decoded.expire) throw new UserSigError("Expired", "its time is over");
  return decoded;
}
