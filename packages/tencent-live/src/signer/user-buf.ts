import { toBase64 } from "@livespec/core/vendor";

/** Permission that a PrivateMapKey grants. */
export interface UserBufFields {
  readonly account: string;
  readonly sdkAppId: number;
  /** Room: a number, or a string id. */
  readonly room: number | string;
  /** Expiry of the permission, in seconds since 1970: an instant, unlike the UserSig's own `expire`. */
  readonly expiresAt: number;
  /** Sum of 1 create, 2 enter, 4 send audio, 8 receive audio, 16 send video, 32 receive video, 64 send and 128 receive the sub-stream. */
  readonly privileges: number;
}

/**
 * Writes the `userBuf` claim of a PrivateMapKey, in standard base64: all numbers big-endian, all lengths in bytes of UTF-8.
 *
 * @see https://trtc.io/document/35157
 */
export function toUserBuf({ account, sdkAppId, room, expiresAt, privileges }: UserBufFields): string {
  const accountBytes = new TextEncoder().encode(account);
  const roomBytes = typeof room === "string" ? new TextEncoder().encode(room) : undefined;
  const numbers = [sdkAppId, roomBytes ? 0 : Number(room), expiresAt, privileges, 0];
  return toBase64(
    Uint8Array.from([
      roomBytes ? 1 : 0,
      ...uint16(accountBytes.length),
      ...accountBytes,
      ...numbers.flatMap(uint32),
      ...(roomBytes ? [...uint16(roomBytes.length), ...roomBytes] : []),
    ]),
  );
}

const uint16 = (value: number) => [value >>> 8, value];
const uint32 = (value: number) => [value >>> 24, value >>> 16, value >>> 8, value];
