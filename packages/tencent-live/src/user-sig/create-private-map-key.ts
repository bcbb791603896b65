import { assertOption } from "@livespec/core/vendor";
import { toUserBuf } from "../signer/user-buf.ts";
import { signUserSig } from "../signer/user-sig.ts";
import { toClaims, type UserSigOptions } from "./create-user-sig.ts";
import { type Privilege, toPrivilegeMap } from "./privileges.ts";
import { assertRoom } from "./room.ts";

/** Options of {@link createPrivateMapKey}. */
export interface PrivateMapKeyOptions extends UserSigOptions {
  /**
   * The one room that it opens: a number from 1 to 4294967295, or a string of 1 to 64 bytes in UTF-8. For the vendor 7 and "7"
   * are two rooms.
   */
  readonly room: number | string;
  /** Privileges in that room: names, or the sum of their {@link privilegeBits} from 0 to 255. */
  readonly privileges: readonly Privilege[] | number;
}

/**
 * Makes a PrivateMapKey: a UserSig that admits one user to one room, with the given `privileges`. The client SDKs take it
 * alongside the UserSig, and only an app with room permissions switched on in the console requires it.
 *
 * `expire` applies to the permission as well, which cannot extend beyond 2106-02-07.
 *
 * @throws TypeError naming the option that is missing or malformed.
 * @example
 * ```ts
 * import { createPrivateMapKey } from "@livespec/tencent-live/user-sig";
 *
 * const privateMapKey = createPrivateMapKey({
 *   sdkAppId: 1400000000,
 *   secretKey: "…",
 *   identifier: "user-1",
 *   room: "evening-show",
 *   privileges: ["enter", "receive-audio", "receive-video"],
 * });
 * ```
 * @see https://trtc.io/document/35157
 */
export function createPrivateMapKey(options: PrivateMapKeyOptions): string {
  const caller = "createPrivateMapKey";
  const claims = toClaims(caller, options, { others: ["room", "privileges"] });
  const { room } = options;
  assertRoom(caller, room);
  const privileges = toPrivilegeMap(caller, options.privileges);
  const { identifier: account, sdkAppId, time, expire } = claims;
  const expiresAt = time + expire;
  const hasEnd = expiresAt <= 0xffff_ffff;
  assertOption(hasEnd, caller, "expire", "must not reach beyond 2106-02-07, the end of a userbuf's time");
  const userBuf = toUserBuf({ account, sdkAppId, room, expiresAt, privileges });
  return signUserSig({ ...claims, userBuf }, options.secretKey);
}
