import { expect, test } from "vitest";
import { toUserBuf } from "../../src/signer/user-buf.ts";
import { signUserSig } from "../../src/signer/user-sig.ts";
import { createPrivateMapKey } from "../../src/user-sig/create-private-map-key.ts";
import { createUserSig } from "../../src/user-sig/create-user-sig.ts";
import { UserSigError } from "../../src/user-sig/user-sig-error.ts";
import {
  type VerifyPrivateMapKeyOptions,
  verifyPrivateMapKey,
} from "../../src/user-sig/verify-private-map-key.ts";
import { secretKey, vectors } from "../vectors/user-sig.ts";

const app = { sdkAppId: 1400000000, secretKey };
const made = { ...app, identifier: "user-1", expire: 600, now: () => 1_700_000_000_000 };
const key = createPrivateMapKey({ ...made, room: 7, privileges: ["enter", "receive-audio"] });

const codeOf = (text: string, options: Partial<VerifyPrivateMapKeyOptions> = {}) => {
  try {
    verifyPrivateMapKey(text, { ...app, now: made.now, ...options });
    return "accepted";
  } catch (error) {
    if (error instanceof UserSigError) return error.code;
    throw error;
  }
};

test("verifyPrivateMapKey accepts the known answer of V2 and returns its permission", () => {
  const v2 = vectors.find(({ name }) => name.startsWith("V2"));
  expect(
    verifyPrivateMapKey(v2?.userSig as string, {
      ...app,
      identifier: "xiaojun",
      room: 10_000,
      privileges: 255,
      now: made.now,
    }),
  ).toEqual({
    ...v2?.claims,
    signature: "y9Avb5xwHgIgoABbGakLaE0xs+v/dLcIPegbWfcbRLI=",
    permission: {
      account: "xiaojun",
      sdkAppId: 1400000000,
      room: 10_000,
      expiresAt: 1_715_552_000,
      privileges: 255,
    },
  });
});

test("the room must be the same, and of the same type", () => {
  expect(codeOf(key, { room: 7 })).toBe("accepted");
  expect(codeOf(key, { room: 8 })).toBe("OtherRoom");
  expect(codeOf(key, { room: "7" })).toBe("OtherRoom");
  const textRoom = createPrivateMapKey({ ...made, room: "直播间", privileges: 0 });
  expect(codeOf(textRoom, { room: "直播间" })).toBe("accepted");
});

test("every required privilege must be granted; more may be", () => {
  expect(codeOf(key, { privileges: ["enter"] })).toBe("accepted");
  expect(codeOf(key, { privileges: 10 })).toBe("accepted");
  expect(codeOf(key, { privileges: ["enter", "send-video"] })).toBe("PrivilegeMissing");
});

test("a plain UserSig is not accepted as a PrivateMapKey", () => {
  expect(codeOf(createUserSig(made))).toBe("UserBufMissing");
});

test("a permission for another app or account, an expired one, and bytes of another form are refused", () => {
  const fields = {
    account: "user-1",
    sdkAppId: 1400000000,
    room: 7,
    expiresAt: 1_700_000_600,
    privileges: 255,
  };
  const claims = { identifier: "user-1", sdkAppId: 1400000000, time: 1_700_000_000, expire: 600 };
  const codeWith = (userBuf: string) => codeOf(signUserSig({ ...claims, userBuf }, secretKey));
  expect(codeWith(toUserBuf(fields))).toBe("accepted");
  expect(codeWith(toUserBuf({ ...fields, account: "user-2" }))).toBe("OtherIdentifier");
  expect(codeWith(toUserBuf({ ...fields, sdkAppId: 1400000001 }))).toBe("OtherApp");
  expect(codeWith(toUserBuf({ ...fields, expiresAt: 1_699_999_999 }))).toBe("Expired");
  expect(codeWith("YWJj")).toBe("Malformed");
});

test("verifyPrivateMapKey refuses everything that verifyUserSig refuses, the signature first", () => {
  expect(codeOf(key, { secretKey: "another key", room: 8 })).toBe("SignatureMismatch");
  expect(codeOf(key, { sdkAppId: 1400000001, room: 8 })).toBe("OtherApp");
  expect(codeOf(key, { identifier: "user-2", room: 8 })).toBe("OtherIdentifier");
  expect(codeOf(key, { now: () => 1_700_000_601_000, room: 8 })).toBe("Expired");
});

test.for([
  [{ identifier: undefined }, "identifier", "must be a non-empty string or left out"],
  [{ room: undefined }, "room", "must be an integer from 1 to 4294967295 or a string of 1 to 64 bytes"],
  [
    { privileges: undefined },
    "privileges",
    "must be an integer from 0 to 255 or a list of create, enter, send-audio, receive-audio, send-video, receive-video, send-sub-stream, receive-sub-stream",
  ],
] as const)("%o is refused by naming %s, whatever the text is", ([wrong, option, rule]) => {
  expect(() =>
    verifyPrivateMapKey("", { ...app, ...wrong } as unknown as VerifyPrivateMapKeyOptions),
  ).toThrow(new TypeError(`verifyPrivateMapKey: option "${option}" ${rule}`));
});
