import type { UserBufFields } from "../signer/user-buf.ts";
import type { DecodedUserSig } from "./decode-user-sig.ts";
import { type Privilege, toPrivilegeMap } from "./privileges.ts";
import { assertRoom } from "./room.ts";
import { UserSigError } from "./user-sig-error.ts";
import { resolveClaimsOptions, type VerifyClaimsOptions, verifyClaims } from "./verify-claims.ts";

/** Options of {@link verifyPrivateMapKey}. */
export interface VerifyPrivateMapKeyOptions extends VerifyClaimsOptions {
  /** Room that it must open. Default: any; `undefined` is refused. For the vendor 7 and "7" are two rooms. */
  readonly room?: number | string;
  /**
   * Privileges that it must at least grant: names, or the sum of their `privilegeBits`. Default: none; `undefined` is refused.
   */
  readonly privileges?: readonly Privilege[] | number;
}

/** Content of a verified PrivateMapKey. */
export interface DecodedPrivateMapKey extends DecodedUserSig {
  readonly userBuf: string;
  readonly permission: UserBufFields;
}

/**
 * Reads a PrivateMapKey and verifies everything that `verifyUserSig` does; that its permission is for the same app and account
 * and has not expired; and that it opens the given room and grants the given privileges.
 *
 * @throws UserSigError whose `code` says why the string is not accepted.
 * @throws TypeError naming the option that is missing or malformed.
 * @example
 * ```ts
 * import { verifyPrivateMapKey } from "@livespec/tencent-live/user-sig";
 *
 * const { permission } = verifyPrivateMapKey("eJxVjc0K…", {
 *   sdkAppId: 1400000000,
 *   secretKey: "…",
 *   room: "evening-show",
 *   privileges: ["send-video"],
 * });
 * ```
 * @see https://trtc.io/document/35157
 */
export function verifyPrivateMapKey(text: string, options: VerifyPrivateMapKeyOptions): DecodedPrivateMapKey {
  const caller = "verifyPrivateMapKey";
  const expected = resolveClaimsOptions(caller, options, { others: ["room", "privileges"] });
  const { room, privileges } = options;
  if ("room" in options) assertRoom(caller, room);
  const needed = "privileges" in options ? toPrivilegeMap(caller, privileges) : 0;

  const decoded = verifyClaims(text, expected);
  const { userBuf, permission } = decoded;
  if (userBuf === undefined) throw new UserSigError("UserBufMissing", "it carries no userbuf");
  if (permission === undefined) throw new UserSigError("Malformed", "its userbuf is not a PrivateMapKey's");
  if (permission.sdkAppId !== decoded.sdkAppId) {
    throw new UserSigError("OtherApp", "its permission is for another app");
  }
  if (permission.account !== decoded.identifier) {
    throw new UserSigError("OtherIdentifier", "its permission is for another account");
  }
  if (expected.time > permission.expiresAt)
    throw new UserSigError("Expired", "the time of its permission is over");
  if (room !== undefined && permission.room !== room) {
    throw new UserSigError("OtherRoom", "it opens another room");
  }
  if ((permission.privileges & needed) !== needed) {
    throw new UserSigError("PrivilegeMissing", "it does not allow all that is asked for");
  }
  return { ...decoded, userBuf, permission };
}
