import fc from "fast-check";
import { expect, test } from "vitest";
import { signUserSig } from "../../src/signer/user-sig.ts";
import { createPrivateMapKey } from "../../src/user-sig/create-private-map-key.ts";
import { createUserSig } from "../../src/user-sig/create-user-sig.ts";
import type { DecodedUserSig } from "../../src/user-sig/decode-user-sig.ts";
import { UserSigError } from "../../src/user-sig/user-sig-error.ts";
import { type VerifyUserSigOptions, verifyUserSig } from "../../src/user-sig/verify-user-sig.ts";
import { openUserSig } from "../open-user-sig.ts";
import { sealUserSig } from "../seal-user-sig.ts";
import { secretKey, storedV1, vectors } from "../vectors/user-sig.ts";

const app = { sdkAppId: 1400000000, secretKey };
const made = { ...app, identifier: "user-1", expire: 600, now: () => 1_700_000_000_000 };
const userSig = createUserSig(made);
const claims = { identifier: "user-1", sdkAppId: 1400000000, time: 1_700_000_000, expire: 600 };

const codeOf = (text: string, options: Partial<VerifyUserSigOptions> = {}) => {
  try {
    verifyUserSig(text, { ...app, now: made.now, ...options });
    return "accepted";
  } catch (error) {
    if (error instanceof UserSigError) return error.code;
    throw error;
  }
};

for (const { name, claims: vector, signature, userSig: text } of vectors) {
  const { identifier, sdkAppId, time, expire } = vector;
  const userBuf = "userBuf" in vector ? { userBuf: vector.userBuf as string } : {};
  const document = {
    "TLS.ver": "2.0",
    "TLS.identifier": identifier,
    "TLS.sdkappid": sdkAppId,
    "TLS.time": time,
    "TLS.expire": expire,
    ...("userBuf" in vector ? { "TLS.userbuf": vector.userBuf } : {}),
    "TLS.sig": signature,
  };
  test(`verifyUserSig accepts the known answer of ${name}`, () => {
    const options = { sdkAppId, secretKey, identifier, now: () => time * 1000, ...userBuf };
    expect(verifyUserSig(text ?? sealUserSig(document), options)).toMatchObject({ ...vector, signature });
  });
}

test("verifyUserSig accepts a stored block", () => {
  expect(codeOf(storedV1, { identifier: "xiaojun" })).toBe("accepted");
});

test("verifyUserSig returns the claims and the signature", () => {
  expect(verifyUserSig(userSig, { ...app, now: made.now })).toEqual({
    ...claims,
    signature: openUserSig(userSig)["TLS.sig"],
  });
});

test("a UserSig is valid up to and including its last second", () => {
  expect(codeOf(userSig, { now: () => 1_700_000_600_999 })).toBe("accepted");
  expect(codeOf(userSig, { now: () => 1_700_000_601_000 })).toBe("Expired");
});

test("a UserSig from the future is accepted, as by the vendor's code", () => {
  expect(codeOf(userSig, { now: () => 0 })).toBe("accepted");
});

test("another key, another app and another account have different codes", () => {
  expect(codeOf(userSig, { secretKey: "another key" })).toBe("SignatureMismatch");
  expect(codeOf(userSig, { sdkAppId: 1400000001 })).toBe("OtherApp");
  expect(codeOf(userSig, { identifier: "user-2" })).toBe("OtherIdentifier");
  expect(codeOf(userSig, { identifier: "user-1" })).toBe("accepted");
});

test("a PrivateMapKey is not accepted as a UserSig, and its userbuf is compared with the expected one", () => {
  const key = createPrivateMapKey({ ...made, room: 7, privileges: 255 });
  const userBuf = openUserSig(key)["TLS.userbuf"] as string;
  expect(codeOf(key)).toBe("UserBufUnexpected");
  expect(codeOf(key, { userBuf })).toBe("accepted");
  expect(codeOf(key, { userBuf: "YWJj" })).toBe("OtherUserBuf");
  expect(codeOf(userSig, { userBuf })).toBe("UserBufMissing");
});

test("the signature is verified before any claim", () => {
  const everythingWrong = { sdkAppId: 7, secretKey: "another key", identifier: "user-2", now: () => 9e12 };
  expect(codeOf(userSig, everythingWrong)).toBe("SignatureMismatch");
  expect(codeOf("eJ", everythingWrong)).toBe("Malformed");
});

test("a changed, added or removed claim invalidates the signature", () => {
  const document = openUserSig(userSig);
  for (const changed of [
    { "TLS.identifier": "user-2" },
    { "TLS.sdkappid": 1400000001 },
    { "TLS.time": 1_700_000_001 },
    { "TLS.expire": 601 },
    { "TLS.userbuf": "YWJj" },
    { "TLS.userbuf": "" },
    { "TLS.sig": `${document["TLS.sig"]}`.toLowerCase() },
    { "TLS.sig": "" },
  ]) {
    expect([changed, codeOf(sealUserSig({ ...document, ...changed }))]).toEqual([
      changed,
      "SignatureMismatch",
    ]);
  }
  const { "TLS.userbuf": _, ...bare } = openUserSig(createPrivateMapKey({ ...made, room: 7, privileges: 1 }));
  expect(codeOf(sealUserSig(bare))).toBe("SignatureMismatch");
});

test("two documents with the same string to sign, or the same UTF-8, are refused although their signature is valid", () => {
  // Otherwise anybody who may choose an account's name could choose one that ends in the lines of another account's UserSig.
  const lines = "TLS.sdkappid:1400000000\nTLS.time:1700000000\nTLS.expire:600";
  const forged = { identifier: "admin", sdkAppId: 1400000000, time: 1_700_000_000, expire: 99_999_999 };
  const chosen = `admin\nTLS.sdkappid:1400000000\nTLS.time:1700000000\nTLS.expire:99999999\nTLS.userbuf:YWJj`;
  const harmless = signUserSig({ ...claims, identifier: chosen }, secretKey);
  const dangerous = signUserSig({ ...forged, userBuf: `YWJj\n${lines}` }, secretKey);
  expect(openUserSig(harmless)["TLS.sig"]).toBe(openUserSig(dangerous)["TLS.sig"]);
  expect([codeOf(harmless), codeOf(dangerous)]).toEqual(["Malformed", "Malformed"]);

  const halves = ["\ud800", "\udfff"].map((identifier) => signUserSig({ ...claims, identifier }, secretKey));
  expect(openUserSig(halves[0] as string)["TLS.sig"]).toBe(openUserSig(halves[1] as string)["TLS.sig"]);
  expect(halves.map((text) => codeOf(text))).toEqual(["Malformed", "Malformed"]);
});

/** Strings that are one change away from a valid one: characters, bytes or claims. */
const mutation = fc.oneof(
  fc
    .tuple(fc.nat(), fc.nat(3), fc.string({ unit: fc.constantFrom(..."ABCabc019*-_+/= \n"), maxLength: 3 }))
    .map(([place, removed, added]) => {
      const at = place % (userSig.length + 1);
      return userSig.slice(0, at) + added + userSig.slice(at + removed);
    }),
  fc
    .tuple(fc.constantFrom(...Object.keys(openUserSig(userSig)), "TLS.userbuf", "__proto__"), fc.jsonValue())
    .map(([name, value]) => sealUserSig({ ...openUserSig(userSig), [name]: value })),
  fc.tuple(fc.nat(), fc.string({ unit: "binary", maxLength: 3 })).map(([place, added]) => {
    const json = JSON.stringify(openUserSig(userSig));
    const at = place % (json.length + 1);
    return sealUserSig(json.slice(0, at) + added + json.slice(at));
  }),
);

test("5,000 changed UserSigs claim the same as before or are refused with a code", () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(mutation, (text) => {
      let decoded: DecodedUserSig;
      try {
        decoded = verifyUserSig(text, { ...app, now: made.now });
      } catch (error) {
        expect(error).toBeInstanceOf(UserSigError);
        outcomes.add((error as UserSigError).code);
        return;
      }
      outcomes.add("accepted");
      expect(decoded).toMatchObject(claims);
    }),
    { numRuns: 5000, seed: 34385 },
  );
  expect([...outcomes].sort()).toEqual(["Malformed", "SignatureMismatch", "accepted"]);
});

test("3,000 random strings are refused as malformed", () => {
  const alphabet = fc.string({ unit: fc.constantFrom(..."ABCDEFGHabcdefgh0123456789*-_"), maxLength: 400 });
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    alphabet,
    alphabet.map((tail) => `eJ${tail}`),
    fc.jsonValue().map((value) => sealUserSig(JSON.stringify(value))),
  );
  fc.assert(
    fc.property(text, (value) => {
      expect(codeOf(value)).toBe("Malformed");
    }),
    { numRuns: 3000, seed: 34385 },
  );
});

test.for([
  [{ sdkAppId: undefined }, "sdkAppId", "must be an integer from 1 to 4294967295"],
  [{ secretKey: "" }, "secretKey", "is missing or empty"],
  [{ identifier: undefined }, "identifier", "must be a non-empty string or left out"],
  [{ identifier: "" }, "identifier", "must be a non-empty string or left out"],
  [{ userBuf: new Uint8Array() }, "userBuf", "must be a non-empty string or left out"],
  [{ userBuf: undefined }, "userBuf", "must be a non-empty string or left out"],
  [{ now: () => Number.NaN }, "now", "must give milliseconds since 1970"],
] as const)("%o is refused by naming %s, whatever the text is", ([wrong, option, rule]) => {
  expect(() => verifyUserSig("", { ...app, ...wrong } as unknown as VerifyUserSigOptions)).toThrow(
    new TypeError(`verifyUserSig: option "${option}" ${rule}`),
  );
});

test("a misspelt option is refused, because a claim would go unverified", () => {
  const app = { sdkAppId: 1400000000, secretKey: "k".repeat(64) };
  expect(() => verifyUserSig("…", { ...app, identifer: "user-1" } as never)).toThrow(
    new TypeError('verifyUserSig: option "identifer" is unknown; did you mean "identifier"?'),
  );
});
