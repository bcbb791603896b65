import { expect, test } from "vitest";
import { toUserBuf } from "../../src/signer/user-buf.ts";

const fields = {
  account: "xiaojun",
  sdkAppId: 1400000000,
  room: 10000,
  expiresAt: 1715552000,
  privileges: 255,
};

test("toUserBuf gives the known answer of V2, made with tls-sig-api-v2 1.0.2", () => {
  expect(toUserBuf(fields)).toBe("AAAHeGlhb2p1blNyTgAAACcQZkE/AAAAAP8AAAAA");
});

test("toUserBuf puts a text room behind the rest and 0 where the number stood", () => {
  const bytes = Buffer.from(toUserBuf({ ...fields, room: "room" }), "base64");
  expect(bytes.toString("hex")).toBe(
    "010007" +
      Buffer.from("xiaojun").toString("hex") +
      "53724e00" +
      "00000000" +
      "66413f00" +
      "000000ff" +
      "00000000" +
      "0004726f6f6d",
  );
});

test("toUserBuf counts bytes of UTF-8, not characters", () => {
  const bytes = Buffer.from(toUserBuf({ ...fields, account: "用户", room: "房" }), "base64");
  expect([bytes.readUInt16BE(1), bytes.readUInt16BE(bytes.length - 5)]).toEqual([6, 3]);
});

test("toUserBuf writes lengths above 255 in two bytes", () => {
  const bytes = Buffer.from(toUserBuf({ ...fields, account: "a".repeat(300) }), "base64");
  expect(bytes.subarray(0, 4).toString("hex")).toBe("00012c61");
});
