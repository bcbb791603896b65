import { expect, test } from "vitest";
import { toUserBuf } from "../../src/signer/user-buf.ts";
import { createPrivateMapKey, type PrivateMapKeyOptions } from "../../src/user-sig/create-private-map-key.ts";
import { openUserSig } from "../open-user-sig.ts";
import { secretKey } from "../vectors/user-sig.ts";

const options = {
  sdkAppId: 1400000000,
  secretKey,
  identifier: "xiaojun",
  expire: 15_552_000,
  now: () => 1_700_000_000_000,
  room: 10_000,
  privileges: 255,
} satisfies PrivateMapKeyOptions;

const userBufOf = (changed: Partial<PrivateMapKeyOptions>) =>
  openUserSig(createPrivateMapKey({ ...options, ...changed }))["TLS.userbuf"];

test("createPrivateMapKey claims and signs the same as the known answer V2", () => {
  expect(openUserSig(createPrivateMapKey(options))).toEqual({
    "TLS.ver": "2.0",
    "TLS.identifier": "xiaojun",
    "TLS.sdkappid": 1400000000,
    "TLS.time": 1_700_000_000,
    "TLS.expire": 15_552_000,
    "TLS.userbuf": "AAAHeGlhb2p1blNyTgAAACcQZkE/AAAAAP8AAAAA",
    "TLS.sig": "y9Avb5xwHgIgoABbGakLaE0xs+v/dLcIPegbWfcbRLI=",
  });
});

test("names of privileges are summed, in any order and ignoring repetitions", () => {
  expect(userBufOf({ privileges: ["enter", "receive-audio", "receive-video"] })).toBe(
    userBufOf({ privileges: 42 }),
  );
  expect(userBufOf({ privileges: ["receive-video", "enter", "enter", "receive-audio"] })).toBe(
    userBufOf({ privileges: 42 }),
  );
  expect(userBufOf({ privileges: [] })).toBe(userBufOf({ privileges: 0 }));
});

test("a string room is written in UTF-8 after the rest, up to 64 bytes", () => {
  const bytes = Buffer.from(userBufOf({ room: "直播间" }) as string, "base64");
  expect(bytes.subarray(0, 1).toString("hex") + bytes.subarray(-11).toString("hex")).toBe(
    `010009${Buffer.from("直播间").toString("hex")}`,
  );
  expect(userBufOf({ room: "é".repeat(32) })).toBe(
    toUserBuf({
      account: "xiaojun",
      sdkAppId: 1400000000,
      room: "é".repeat(32),
      expiresAt: 1_715_552_000,
      privileges: 255,
    }),
  );
});

test("7 and the string 7 are two rooms", () => {
  expect(userBufOf({ room: 7 })).not.toBe(userBufOf({ room: "7" }));
});

test("the last second that a userbuf can express is 4294967295", () => {
  const expire = 4_294_967_295 - 1_700_000_000;
  expect(userBufOf({ expire })).toBe("AAAHeGlhb2p1blNyTgAAACcQ/////wAAAP8AAAAA");
  expect(() => createPrivateMapKey({ ...options, expire: expire + 1 })).toThrow(
    new TypeError(
      'createPrivateMapKey: option "expire" must not reach beyond 2106-02-07, the end of a userbuf\'s time',
    ),
  );
});

const ROOM = "must be an integer from 1 to 4294967295 or a string of 1 to 64 bytes";
const PRIVILEGES =
  "must be an integer from 0 to 255 or a list of create, enter, send-audio, receive-audio, send-video, receive-video, send-sub-stream, receive-sub-stream";

test.for([
  [{ room: 0 }, "room", ROOM],
  [{ room: 2 ** 32 }, "room", ROOM],
  [{ room: 1.5 }, "room", ROOM],
  [{ room: "" }, "room", ROOM],
  [{ room: "é".repeat(33) }, "room", ROOM],
  [{ room: "\ud800" }, "room", ROOM],
  [{ room: undefined }, "room", ROOM],
  [{ privileges: 256 }, "privileges", PRIVILEGES],
  [{ privileges: -1 }, "privileges", PRIVILEGES],
  [{ privileges: ["enter", "fly"] }, "privileges", PRIVILEGES],
  [{ privileges: ["toString"] }, "privileges", PRIVILEGES],
  [{ privileges: undefined }, "privileges", PRIVILEGES],
  [{ identifier: "用户" }, "identifier", "must be 1 to 32 letters, digits, _ and -"],
  [{ expire: null }, "expire", "must be an integer from 1 to 4294967295, in seconds"],
] as const)("%o is refused by naming %s", ([wrong, option, rule]) => {
  expect(() => createPrivateMapKey({ ...options, ...wrong } as unknown as PrivateMapKeyOptions)).toThrow(
    new TypeError(`createPrivateMapKey: option "${option}" ${rule}`),
  );
});
