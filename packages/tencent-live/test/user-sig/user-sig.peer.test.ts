import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createPrivateMapKey,
  createUserSig,
  decodeUserSig,
  verifyPrivateMapKey,
  verifyUserSig,
} from "../../src/user-sig/index.ts";

interface Api {
  genUserSig(userId: string, expire: number): string;
  genPrivateMapKey(userId: string, expire: number, room: number, privileges: number): string;
  genPrivateMapKeyWithStringRoomID(userId: string, expire: number, room: string, privileges: number): string;
}

const { Api } = createRequire(import.meta.url)("tls-sig-api-v2") as {
  Api: new (sdkAppId: number, key: string) => Api;
};

const letters = [..."abcxyzABCXYZ0189_-"];
const options = fc.record({
  sdkAppId: fc.integer({ min: 1, max: 0xffff_ffff }),
  secretKey: fc.string({ unit: fc.constantFrom(..."0123456789abcdefXYZ+/_-"), minLength: 1, maxLength: 70 }),
  identifier: fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 32 }),
  // The vendor's package reads the clock itself; a userbuf that expires after 2106 wraps around in it.
  expire: fc.integer({ min: 1, max: 2_000_000_000 }),
});
const room = fc.oneof(
  fc.integer({ min: 1, max: 0xffff_ffff }),
  fc.string({
    unit: fc.constantFrom(...letters, ..." !#$%&()+:;<=.>?@[]^{}|~,"),
    minLength: 1,
    maxLength: 64,
  }),
);
const privileges = fc.integer({ min: 0, max: 255 });

test("1,000 UserSigs of the vendor's package are accepted, and ours claim and sign the same", () => {
  fc.assert(
    fc.property(options, (made) => {
      const { sdkAppId, secretKey, identifier, expire } = made;
      const theirs = new Api(sdkAppId, secretKey).genUserSig(identifier, expire);
      const { time } = decodeUserSig(theirs);
      const now = () => time * 1000;
      const verified = verifyUserSig(theirs, { sdkAppId, secretKey, identifier, now });
      expect(verified).toMatchObject({ identifier, sdkAppId, expire });
      expect(decodeUserSig(createUserSig({ ...made, now }))).toEqual(verified);
    }),
    { numRuns: 1000, seed: 34385 },
  );
});

test("1,000 PrivateMapKeys of the vendor's package are accepted, and ours claim and sign the same", () => {
  fc.assert(
    fc.property(options, room, privileges, (made, room, privileges) => {
      const { sdkAppId, secretKey, identifier, expire } = made;
      const theirs = createTheirs(new Api(sdkAppId, secretKey), { identifier, expire, room, privileges });
      const { time } = decodeUserSig(theirs);
      const now = () => time * 1000;
      const verified = verifyPrivateMapKey(theirs, {
        sdkAppId,
        secretKey,
        identifier,
        room,
        privileges,
        now,
      });
      expect(verified.permission).toEqual({
        account: identifier,
        sdkAppId,
        room,
        expiresAt: time + expire,
        privileges,
      });
      expect(decodeUserSig(createPrivateMapKey({ ...made, room, privileges, now }))).toEqual(verified);
    }),
    { numRuns: 1000, seed: 35157 },
  );
});

/** The vendor's package reads the clock twice. If a second ends in between, it is called again. */
function createTheirs(
  api: Api,
  {
    identifier,
    expire,
    room,
    privileges,
  }: { identifier: string; expire: number; room: number | string; privileges: number },
): string {
  for (;;) {
    const key =
      typeof room === "number"
        ? api.genPrivateMapKey(identifier, expire, room, privileges)
        : api.genPrivateMapKeyWithStringRoomID(identifier, expire, room, privileges);
    const { time, permission } = decodeUserSig(key);
    if (permission === undefined || permission.expiresAt === time + expire) return key;
  }
}
