import { expect, test } from "vitest";
import { decodeUserSig, signUserSig } from "../../../src/gateway/tencent-live/user-sig.ts";
import { pack, secretKey } from "./sign-query.ts";

// Made by the official npm package tls-sig-api-v2 1.0.2 with its clock at 1700000000; the official Python code agrees.
const xiaojun = {
  identifier: "xiaojun",
  sdkAppId: 1400000000,
  time: 1700000000,
  expire: 15552000,
  sig: "LvA7d/Iw7gSsnskvVzBDPOCCDbuNCw4GHwTC0bip+B4=",
};
const compressed =
  "eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwhWZiflZpXlQqeKU7MSCgswUJStDEwMogMiUZOamKlkZmqOKplYUZBaBxE1NTY3gosWZ6UpWSj5ljuYp*p7l5unBxXnF2WVhVU4uAf7Ozi5JpX7O5SbuHuUhzgZJmQXaTia2SrUAohcx8g__";
const stored =
  "eAEBqwBU-3siVExTLnZlciI6IjIuMCIsIlRMUy5pZGVudGlmaWVyIjoieGlhb2p1biIsIlRMUy5zZGthcHBpZCI6MTQwMDAwMDAwMCwiVExTLnRpbWUiOjE3MDAwMDAwMDAsIlRMUy5leHBpcmUiOjE1NTUyMDAwLCJUTFMuc2lnIjoiTHZBN2QvSXc3Z1NzbnNrdlZ6QkRQT0NDRGJ1TkN3NEdId1RDMGJpcCtCND0ifaIXMfI_";
const withUserBuf =
  "eJxVjc0KgkAYRd-l2xb*kVQDLb5CVJCwEoJ2jo7TpKn410j07qFZ0N1c7jmL*4TAOykdq4CAoWgwH7eIWd6IRIxYirC4tfmk6jgNy1LEQPSFNuVjGnFnQPTlP2WyFNXATdM0frStWUXbBAggosPs7EqNUqfZvg84Iu6iwyW1VBzir8b63gsOBPo1dtSUD4e7vMAttcPUCy1N1rNOjb3I9Rmn5ySiR8-dwOsNn*tDuQ__";
const admin =
  "eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwokpuZl5UInilOzEgoLMFCUrCyiAiJdk5qYqWRmaG0ABRDS1oiCzKFXJyszAxAImVpyZrmSlFOBY5eumXeZVmV6V4p1lHuUX6FkVWRWZ6mFUkhYaqe1eWOKf7xcSlhoUkm2rVAsAj1wxTw__";

test("decodes a compressed UserSig", () => {
  expect(decodeUserSig(compressed)).toEqual(xiaojun);
});

test("decodes a UserSig in a stored block", () => {
  expect(decodeUserSig(stored)).toEqual(xiaojun);
});

test("decodes a UserSig that opens a room", () => {
  expect(decodeUserSig(withUserBuf)).toEqual({
    ...xiaojun,
    userBuf: "AAAHeGlhb2p1blNyTgAAACcQZkE/AAAAAP8AAAAA",
    sig: "y9Avb5xwHgIgoABbGakLaE0xs+v/dLcIPegbWfcbRLI=",
  });
});

test.for([
  ["an identifier", xiaojun],
  [
    "an app of another number",
    {
      identifier: "admin",
      sdkAppId: 88888888,
      time: 1700000000,
      expire: 604800,
      sig: decodeUserSig(admin)?.sig ?? "",
    },
  ],
  ["a userbuf", decodeUserSig(withUserBuf) ?? xiaojun],
  // From the tests of a third-party Rust crate, which took it from the vendor's Python code.
  [
    "times in milliseconds",
    {
      identifier: "0",
      sdkAppId: 1400000000,
      time: 1569910200000,
      expire: 15552000000,
      sig: "bEj7EPKeOGh/DZ+LevCNXjSrLtgjj+lC8Ed0uirJXYU=",
    },
  ],
  [
    "an identifier beyond ASCII",
    {
      identifier: "用户-01",
      sdkAppId: 1400000000,
      time: 1700000000,
      expire: 86400,
      sig: "2vfInlbC2OnNOwgFEfUJIsUzsFQfNWuPjsYeSHvqjGE=",
    },
  ],
] as const)("signs as the vendor does: %s", ([, { sig, ...content }]) => {
  expect(signUserSig(content, secretKey)).toBe(sig);
});

test("reads the signature of the vendor's admin", () => {
  expect(decodeUserSig(admin)?.sig).toBe("PAzMF+vJygzdKj7ZNQIzYzYeH2tfUY+GqtOoNTVeRTk=");
});

const fields = {
  "TLS.ver": "2.0",
  "TLS.identifier": "a",
  "TLS.sdkappid": 1,
  "TLS.time": 1,
  "TLS.expire": 1,
  "TLS.sig": "s",
};

test("the base of the invalid UserSigs below is valid", () => {
  expect(decodeUserSig(pack(JSON.stringify(fields)))).toEqual({
    identifier: "a",
    sdkAppId: 1,
    time: 1,
    expire: 1,
    sig: "s",
  });
});

test.for([
  ["an empty string", ""],
  ["standard base64", compressed.replaceAll("_", "=")],
  ["base64 without its padding", compressed.slice(0, -2)],
  ["padding in the middle", compressed.replace("eJyr", "eJ__")],
  ["a truncated string", compressed.slice(0, 100)],
  ["no zlib", Buffer.from(JSON.stringify(fields)).toString("base64").replaceAll("=", "_")],
  ["no JSON", pack("TLS.ver: 2.0")],
  ["JSON that is not an object", pack("null")],
  ["another version", pack(JSON.stringify({ ...fields, "TLS.ver": "1.0" }))],
  ["no identifier", pack(JSON.stringify({ ...fields, "TLS.identifier": undefined }))],
  ["an app id in quotes", pack(JSON.stringify({ ...fields, "TLS.sdkappid": "1" }))],
  ["an expiry that is null", pack(JSON.stringify({ ...fields, "TLS.expire": null }))],
  ["a negative time", pack(JSON.stringify({ ...fields, "TLS.time": -1 }))],
  ["a userbuf that is not a string", pack(JSON.stringify({ ...fields, "TLS.userbuf": {} }))],
  ["more than 8 KiB of text", pack(JSON.stringify({ ...fields, "TLS.userbuf": "b".repeat(8 * 1024) }), 0)],
  ["a few characters that unpack to 2 MB", pack(JSON.stringify(fields) + " ".repeat(2_000_000))],
] as const)("does not decode %s", ([, text]) => {
  expect(decodeUserSig(text)).toBeUndefined();
});
