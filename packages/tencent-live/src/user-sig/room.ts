import { assertOption } from "@livespec/core/vendor";
import { isInteger } from "../assert-app.ts";

/**
 * Asserts that a room is a valid number or string. Throws a `TypeError` otherwise. The vendor's SDKs take numbers from 1 and
 * strings of at most 64 bytes.
 *
 * @see https://pub.dev/documentation/tencent_rtc_sdk/latest/trtc_cloud_def/TRTCParams/strRoomId.html
 */
export function assertRoom(
  caller: string,
  room: number | string | undefined,
): asserts room is number | string {
  const isRoom = typeof room === "string" ? isTextRoom(room) : isInteger(room, { from: 1, to: 0xffff_ffff });
  assertOption(
    isRoom,
    caller,
    "room",
    "must be an integer from 1 to 4294967295 or a string of 1 to 64 bytes",
  );
}

/** A lone surrogate has no UTF-8: all of them would open one room. */
const isTextRoom = (room: string) =>
  room !== "" && !/\p{Surrogate}/u.test(room) && new TextEncoder().encode(room).length <= 64;
