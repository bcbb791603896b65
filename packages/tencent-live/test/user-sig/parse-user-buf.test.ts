import fc from "fast-check";
import { expect, test } from "vitest";
import { toUserBuf } from "../../src/signer/user-buf.ts";
import { parseUserBuf } from "../../src/user-sig/parse-user-buf.ts";

const uint32 = fc.integer({ min: 0, max: 0xffff_ffff });
const text = fc.string({ unit: "binary", maxLength: 300 }).map((value) => value.toWellFormed());
const fields = fc.record({
  account: text,
  sdkAppId: uint32,
  room: fc.oneof(uint32, text),
  expiresAt: uint32,
  privileges: uint32,
});

test("parseUserBuf reads the known answer of V2", () => {
  expect(parseUserBuf("AAAHeGlhb2p1blNyTgAAACcQZkE/AAAAAP8AAAAA")).toEqual({
    account: "xiaojun",
    sdkAppId: 1400000000,
    room: 10_000,
    expiresAt: 1_715_552_000,
    privileges: 255,
  });
});

test("parseUserBuf inverts toUserBuf", () => {
  fc.assert(
    fc.property(fields, (value) => {
      expect(parseUserBuf(toUserBuf(value))).toEqual(value);
    }),
    { numRuns: 1000, seed: 35157 },
  );
});

const V2 = "000007" + "7869616f6a756e" + "53724e00" + "00002710" + "66413f00" + "000000ff" + "00000000";
const TEXT_ROOM = V2.replace(/^00/, "01").replace("00002710", "00000000");

test.for([
  ["nothing", ""],
  ["one byte less", V2.slice(0, -2)],
  ["one byte more", `${V2}00`],
  ["another version", V2.replace(/^00/, "02")],
  ["an account longer than the rest", V2.replace(/^000007/, "000008")],
  ["an account far longer than the rest", V2.replace(/^000007/, "01ffff")],
  ["an account that is no UTF-8", V2.replace("7869", "ffff")],
  ["another account type", V2.replace(/00$/, "01")],
  ["a text room without its text", TEXT_ROOM],
  ["a text room with a number as well", `${V2.replace(/^00/, "01")}000141`],
  ["a text room one byte short", `${TEXT_ROOM}000241`],
  ["a text room one byte long", `${TEXT_ROOM}00014141`],
  ["a text room that is no UTF-8", `${TEXT_ROOM}0001ff`],
] as const)("parseUserBuf knows nothing of %s", ([, hex]) => {
  expect(parseUserBuf(Buffer.from(hex, "hex").toString("base64"))).toBeUndefined();
});

test("parseUserBuf returns nothing for a string that is not base64", () => {
  expect(parseUserBuf("AAAHeGlhb2p1blNyTgAAACcQZkE-AAAAAP8AAAAA")).toBeUndefined();
});
