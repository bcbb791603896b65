import { assertOption } from "@livespec/core/vendor";
import type { DecodedUserSig } from "./decode-user-sig.ts";
import { UserSigError } from "./user-sig-error.ts";
import { resolveClaimsOptions, type VerifyClaimsOptions, verifyClaims } from "./verify-claims.ts";

/** Options of {@link verifyUserSig}. */
export interface VerifyUserSigOptions extends VerifyClaimsOptions {
  /**
   * Userbuf that it must carry, in standard base64. Default: none, as in a plain UserSig; `undefined` is refused.
   */
  readonly userBuf?: string;
}

/**
 * Reads a UserSig and verifies that it was made with your key and for your app, and has not expired. The signature comes first:
 * no claim counts before its origin is known. A PrivateMapKey is refused; use `verifyPrivateMapKey` for that.
 *
 * It is valid up to and including the second `time + expire`. A `time` in the future is not refused, nor does the vendor's code
 * refuse it. A deleted or banned account still verifies; only the vendor can tell.
 *
 * @throws UserSigError whose `code` says why the string is not accepted.
 * @throws TypeError naming the option that is missing or malformed.
 * @example
 * ```ts
 * import { UserSigError, verifyUserSig } from "@livespec/tencent-live/user-sig";
 *
 * try {
 *   const { identifier } = verifyUserSig("eJyrVgrx…", { sdkAppId: 1400000000, secretKey: "…" });
 *   console.log(`it is ${identifier}`);
 * } catch (error) {
 *   if (!(error instanceof UserSigError)) throw error;
 *   console.log(error.code === "Expired" ? "log in again" : "not yours");
 * }
 * ```
 * @see https://trtc.io/document/34385
 */
export function verifyUserSig(text: string, options: VerifyUserSigOptions): DecodedUserSig {
  const caller = "verifyUserSig";
  const expected = resolveClaimsOptions(caller, options, { others: ["userBuf"] });
  const { userBuf } = options;
  const isUserBuf = !("userBuf" in options) || (typeof userBuf === "string" && userBuf !== "");
  assertOption(isUserBuf, caller, "userBuf", "must be a non-empty string or left out");

  const decoded = verifyClaims(text, expected);
  if (decoded.userBuf === userBuf) return decoded;
  if (userBuf === undefined) throw new UserSigError("UserBufUnexpected", "it carries a userbuf");
  if (decoded.userBuf === undefined) throw new UserSigError("UserBufMissing", "it carries no userbuf");
  throw new UserSigError("OtherUserBuf", "it carries another userbuf");
}
