import { assertOption } from "@livespec/core/vendor";
import type { DecodedUserSig } from "./decode-user-sig.ts";
import { UserSigError } from "./user-sig-error.ts";
import { resolveClaimsOptions, type VerifyClaimsOptions, verifyClaims } from "./verify-claims.ts";

/** Options of {@link verifyUserSig}. */
export interface VerifyUserSigOptions extends VerifyClaimsOptions {
  /**
   * The userbuf that it must carry, in standard base64. Default: it must carry none, as a plain UserSig does; `undefined` is
   * refused.
   */
  readonly userBuf?: string;
}

/**
 * Reads a UserSig and makes sure that it was made with your key and for your app, and still holds. The signature comes
 * first: no claim counts before it is known who makes it. A PrivateMapKey is refused; that is what `verifyPrivateMapKey`
 * is for.
 *
 * It holds up to the second `time + expire`, that one included. A `time` in the future is not refused, nor does the
 * vendor's code refuse it. Whether the account was deleted or thrown out since, only the vendor knows.
 *
 * @throws UserSigError whose `code` says why the text is not accepted.
 * @throws TypeError naming the option where one is missing or malformed.
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
