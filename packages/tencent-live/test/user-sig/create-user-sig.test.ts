import { expect, test } from "vitest";
import { createUserSig, type UserSigOptions } from "../../src/user-sig/create-user-sig.ts";
import { openUserSig } from "../open-user-sig.ts";
import { secretKey } from "../vectors/user-sig.ts";

const options = {
  sdkAppId: 1400000000,
  secretKey,
  identifier: "xiaojun",
  expire: 15_552_000,
  now: () => 1_700_000_000_999,
};

test("createUserSig claims and signs the same as the known answer V1", () => {
  expect(openUserSig(createUserSig(options))).toEqual({
    "TLS.ver": "2.0",
    "TLS.identifier": "xiaojun",
    "TLS.sdkappid": 1400000000,
    "TLS.time": 1_700_000_000,
    "TLS.expire": 15_552_000,
    "TLS.sig": "LvA7d/Iw7gSsnskvVzBDPOCCDbuNCw4GHwTC0bip+B4=",
  });
});

test("by default a UserSig is valid for a day from now", () => {
  const { sdkAppId, identifier } = options;
  const before = Math.floor(Date.now() / 1000);
  const document = openUserSig(createUserSig({ sdkAppId, secretKey, identifier }));
  expect(document["TLS.expire"]).toBe(86_400);
  expect([before, before + 1]).toContain(document["TLS.time"]);
});

test.for([
  [{ sdkAppId: 0 }, "sdkAppId", "must be an integer from 1 to 4294967295"],
  [{ sdkAppId: "1400000000" }, "sdkAppId", "must be an integer from 1 to 4294967295"],
  [{ secretKey: "" }, "secretKey", "is missing or empty"],
  [{ identifier: "" }, "identifier", "must be 1 to 32 letters, digits, _ and -"],
  [{ identifier: "u".repeat(33) }, "identifier", "must be 1 to 32 letters, digits, _ and -"],
  [{ identifier: "user\n" }, "identifier", "must be 1 to 32 letters, digits, _ and -"],
  [{ identifier: "用户" }, "identifier", "must be 1 to 32 letters, digits, _ and -"],
  [{ identifier: 7 }, "identifier", "must be 1 to 32 letters, digits, _ and -"],
  [{ expire: 0 }, "expire", "must be an integer from 1 to 4294967295, in seconds"],
  [{ expire: "86400" }, "expire", "must be an integer from 1 to 4294967295, in seconds"],
  [{ expire: 2 ** 32 }, "expire", "must be an integer from 1 to 4294967295, in seconds"],
  [{ now: 1_700_000_000_000 }, "now", "must be a function"],
  [{ now: (): number => Number.NaN }, "now", "must give milliseconds since 1970"],
  [{ now: (): number => Number.POSITIVE_INFINITY }, "now", "must give milliseconds since 1970"],
  [{ now: (): number => -1 }, "now", "must give milliseconds since 1970"],
] as const)("%o is refused by naming %s", ([wrong, option, rule]) => {
  expect(() => createUserSig({ ...options, ...wrong } as unknown as UserSigOptions)).toThrow(
    new TypeError(`createUserSig: option "${option}" ${rule}`),
  );
});

test("missing options are refused by name", () => {
  expect(() => createUserSig(undefined as unknown as UserSigOptions)).toThrow(
    new TypeError('createUserSig: option "options" must be an object'),
  );
});
