import { inspect } from "node:util";
import { deflateRawSync, deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodeUserSig } from "../../src/user-sig/decode-user-sig.ts";
import { UserSigError } from "../../src/user-sig/user-sig-error.ts";
import { sealUserSig, toAlphabet } from "../seal-user-sig.ts";
import { storedV1, toDocument, vectors } from "../vectors/user-sig.ts";

const document = {
  "TLS.ver": "2.0",
  "TLS.identifier": "xiaojun",
  "TLS.sdkappid": 1400000000,
  "TLS.time": 1_700_000_000,
  "TLS.expire": 15_552_000,
  "TLS.sig": "LvA7d/Iw7gSsnskvVzBDPOCCDbuNCw4GHwTC0bip+B4=",
};
const v1 = {
  identifier: "xiaojun",
  sdkAppId: 1400000000,
  time: 1_700_000_000,
  expire: 15_552_000,
  signature: "LvA7d/Iw7gSsnskvVzBDPOCCDbuNCw4GHwTC0bip+B4=",
};

for (const vector of vectors) {
  const { name, claims, signature, userSig } = vector;
  test(`decodeUserSig reads the known answer of ${name}`, () => {
    const text = userSig ?? sealUserSig(toDocument(vector));
    const { permission, ...decoded } = decodeUserSig(text);
    expect(decoded).toEqual({ ...claims, signature });
    expect(permission).toEqual(
      name.startsWith("V2")
        ? {
            account: "xiaojun",
            sdkAppId: 1400000000,
            room: 10_000,
            expiresAt: 1_715_552_000,
            privileges: 255,
          }
        : undefined,
    );
  });
}

test("decodeUserSig reads a stored block", () => {
  expect(decodeUserSig(storedV1)).toEqual(v1);
});

const { "TLS.expire": expire, "TLS.time": time, ...others } = document;
const inGosOrder = { ...others, "TLS.expire": expire, "TLS.time": time };

test.for([
  ["spaces behind commas and colons, as Python's", JSON.stringify(document, null, 1).replaceAll("\n", "")],
  ["expire before time and a line feed at the end, as Go's", `${JSON.stringify(inGosOrder)}\n`],
  ["escaped slashes, as PHP's", JSON.stringify(document).replaceAll("/", "\\/")],
  ["names that are not known", JSON.stringify({ ...document, "TLS.new": null })],
] as const)("decodeUserSig reads %s", ([, json]) => {
  expect(decodeUserSig(sealUserSig(json))).toEqual(v1);
});

test("decodeUserSig reads Go's output: a block that is not the last, and an empty stored one", () => {
  const json = Buffer.from(`${JSON.stringify(inGosOrder)}\n`);
  const length = Buffer.from([json.length, 0, ~json.length & 0xff, 0xff]);
  const checksum = deflateSync(json).subarray(-4);
  const end = Buffer.from([1, 0, 0, 0xff, 0xff]);
  const stored = Buffer.concat([Buffer.from([0x78, 1, 0]), length, json, end, checksum]);
  expect(decodeUserSig(toAlphabet(stored))).toEqual(v1);
  // Flushed instead of finished, the compressed block is not the last either.
  const flushed = deflateRawSync(json, { finishFlush: 2 });
  const compressed = Buffer.concat([Buffer.from([0x78, 0x9c]), flushed, end, checksum]);
  expect(decodeUserSig(toAlphabet(compressed))).toEqual(v1);
});

const without = (name: keyof typeof document) => {
  const { [name]: _, ...rest } = document;
  return sealUserSig(rest);
};
const withClaim = (claim: Record<string, unknown>) => sealUserSig({ ...document, ...claim });
const kind = (name: string) => `${name} is missing or of the wrong kind`;
const wrongChecksum = deflateSync(JSON.stringify(document));
wrongChecksum.fill(0, wrongChecksum.length - 4);
const LENGTH = "it must be a string of at most 1024 characters";
const ALPHABET = "it is not base64 in the vendor's alphabet";
const ZLIB = "it is not short data in zlib's form";
const OBJECT = "its document is not a JSON object";

test.for([
  ["nothing", undefined, LENGTH],
  ["a list of texts, as a query may have one", [storedV1], LENGTH],
  ["1028 characters", "A".repeat(1028), LENGTH],
  ["an empty text", "", ZLIB],
  ["a space at the end", `${storedV1} `, ALPHABET],
  ["a line feed at the end", `${storedV1}\n`, ALPHABET],
  ["standard base64", storedV1.replaceAll("-", "/").replaceAll("_", "="), ALPHABET],
  ["base64url without its padding", storedV1.slice(0, -1), ALPHABET],
  ["padding in the middle", `${storedV1.slice(0, 4)}____${storedV1.slice(4)}`, ALPHABET],
  ["three characters of padding", "A___", ALPHABET],
  ["another alphabet", "你".repeat(184), ALPHABET],
  ["zlib that ends too early", storedV1.slice(0, 120), ZLIB],
  ["zlib without a header", toAlphabet(deflateRawSync(JSON.stringify(document))), ZLIB],
  ["zlib with a wrong checksum", toAlphabet(wrongChecksum), ZLIB],
  ["a document of 2049 bytes", sealUserSig(" ".repeat(2049)), ZLIB],
  ["no UTF-8", toAlphabet(deflateSync(Buffer.from([0x7b, 0xff, 0x7d]))), OBJECT],
  ["a byte order mark", sealUserSig(`\ufeff${JSON.stringify(document)}`), OBJECT],
  ["no JSON", sealUserSig("{"), OBJECT],
  ["an empty document", sealUserSig(""), OBJECT],
  ["JSON that is null", sealUserSig("null"), OBJECT],
  ["JSON that is a number", sealUserSig("7"), OBJECT],
  ["JSON that is an array", sealUserSig("[]"), OBJECT],
  ["another version", withClaim({ "TLS.ver": "1.0" }), kind("TLS.ver")],
  ["no version", without("TLS.ver"), kind("TLS.ver")],
  ["no identifier", without("TLS.identifier"), kind("TLS.identifier")],
  ["an identifier that is a number", withClaim({ "TLS.identifier": 7 }), kind("TLS.identifier")],
  [
    "an identifier that is a number too long for JavaScript",
    sealUserSig(
      JSON.stringify(document).replace(JSON.stringify(document["TLS.identifier"]), "12345678901234567890"),
    ),
    kind("TLS.identifier"),
  ],
  ["an identifier of two lines", withClaim({ "TLS.identifier": "a\nb" }), kind("TLS.identifier")],
  ["half a character", withClaim({ "TLS.identifier": "\ud800" }), kind("TLS.identifier")],
  ["an app that is a text", withClaim({ "TLS.sdkappid": "1400000000" }), kind("TLS.sdkappid")],
  ["no time", without("TLS.time"), kind("TLS.time")],
  ["a time that is a fraction", withClaim({ "TLS.time": 1.5 }), kind("TLS.time")],
  [
    "a time beyond 2^53",
    sealUserSig(JSON.stringify(document).replace("1700000000", "1e300")),
    kind("TLS.time"),
  ],
  ["an expire that is null", withClaim({ "TLS.expire": null }), kind("TLS.expire")],
  ["an expire below 0", withClaim({ "TLS.expire": -1 }), kind("TLS.expire")],
  ["no signature", without("TLS.sig"), kind("TLS.sig")],
  ["a signature that is no base64", withClaim({ "TLS.sig": "?" }), kind("TLS.sig")],
  ["a userbuf that is null", withClaim({ "TLS.userbuf": null }), kind("TLS.userbuf")],
  ["a userbuf of two lines", withClaim({ "TLS.userbuf": "YWJj\nTLS." }), kind("TLS.userbuf")],
] as const)("decodeUserSig refuses %s", ([, text, reason]) => {
  const decode = () => decodeUserSig(text as string);
  expect(decode).toThrow(UserSigError);
  expect(decode).toThrow(
    expect.objectContaining({ code: "Malformed", message: `UserSig: Malformed: ${reason}` }),
  );
});

test("an error shows nothing of the string", () => {
  let error: unknown;
  try {
    decodeUserSig(sealUserSig('{"TLS.identifier":"canary'));
  } catch (thrown) {
    error = thrown;
  }
  expect(inspect(error, { depth: 9, showHidden: true })).toContain("Malformed");
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
});
