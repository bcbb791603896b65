import { expect, test } from "vitest";
import { createTencentLiveClient } from "../src/index.ts";
import {
  createUserSigSigner,
  signText,
  signUserSig,
  signWebhook,
  toSignedQuery,
  toTextToSign,
  toUserBuf,
  toUserSigDocument,
  type UserSigClaims,
} from "../src/signer.ts";
import {
  createPrivateMapKey,
  createUserSig,
  decodeUserSig,
  UserSigError,
  verifyPrivateMapKey,
  verifyUserSig,
} from "../src/user-sig/index.ts";
import { secretKey, vectors } from "./vectors/user-sig.ts";

const app = { sdkAppId: 1400000000, administrator: "administrator" };
const user = { sdkAppId: 1400000000, identifier: "user-1" };
const { claims, signature } = vectors[0] as (typeof vectors)[0];
const permission = { room: 7, privileges: 255 };
const userSig = createUserSig({ ...user, secretKey });
const privateMapKey = createPrivateMapKey({ ...user, secretKey, ...permission });
const request = {
  method: "POST",
  origin: "https://h",
  host: "h",
  path: "/",
  query: "",
  headers: {},
  body: "{}",
};

test("a webhook token may contain quotes, spaces and equals signs", () => {
  for (const token of ["it's mine", "a=b", "'tis", "x y", 't"', "50% off!"]) {
    expect(signWebhook(token, "1669872112")).toMatch(/^[0-9a-f]{64}$/);
  }
});

test.for([
  ["missing", undefined],
  ["null", null],
  ["empty", ""],
  ["a number", 1669872112],
  ["not a number", "NaN"],
  ["the string undefined", "undefined"],
  ["below 0", "-1669872112"],
  ["a fraction", "1669872112.5"],
  ["a power of ten", "1e9"],
  ["in hex", "0x63887b70"],
  ["with a line feed", "1669872112\n"],
  ["with a space", " 1669872112"],
  ["beyond 2^53", "9007199254740993"],
  ["of other digits", "١٦٦٩٨٧٢١١٢"],
  ["two of them, as a query may have", ["1669872112", "1669872112"]],
] as const)("no webhook is signed when the time is %s", ([, time]) => {
  expect(() => signWebhook("xxxxyyyy", time as string)).toThrow(
    new TypeError('signWebhook: option "requestTime" must be a string of digits, seconds since 1970'),
  );
});

test.for([
  ["no number", Number.NaN],
  ["a time before 1970", -1],
  ["infinite", Number.POSITIVE_INFINITY],
  ["a string", "1700000000000"],
  ["a date", new Date(1_700_000_000_000)],
  ["missing", undefined],
] as const)("nothing is made or verified when the time is %s", async ([, time]) => {
  const now = () => time as number;
  const setting = { ...user, secretKey, now };
  const attempts: Record<string, () => unknown> = {
    createUserSig: () => createUserSig(setting),
    createPrivateMapKey: () => createPrivateMapKey({ ...setting, ...permission }),
    verifyUserSig: () => verifyUserSig(userSig, setting),
    verifyPrivateMapKey: () => verifyPrivateMapKey(privateMapKey, setting),
    createTencentLiveClient: () =>
      createTencentLiveClient({ ...app, secretKey, region: "china", now }).getCallbackToken(),
    createUserSigSigner: () =>
      createUserSigSigner({ now, random: () => 0, userSigLifetime: 60 })(request, { ...app, secretKey }),
  };
  for (const [caller, attempt] of Object.entries(attempts)) {
    expect(await failureOf(attempt)).toEqual(
      new TypeError(`${caller}: option "now" must give milliseconds since 1970`),
    );
  }
});

test.for([
  ["a fraction", 0.5],
  ["below 0", -1],
  ["above 4294967295", 2 ** 32],
  ["no number", Number.NaN],
  ["a string of digits", "7"],
  ["another parameter", "7&identifier=somebody"],
  ["a promise", Promise.resolve(7)],
  ["missing", undefined],
] as const)("a random number that is %s reaches no query", async ([, given]) => {
  const random = () => given as number;
  const client = createTencentLiveClient({ ...app, secretKey, region: "china", random });
  const rule = "must give an integer from 0 to 4294967295";
  expect(await failureOf(() => client.getCallbackToken())).toEqual(
    new TypeError(`createTencentLiveClient: option "random" ${rule}`),
  );
  const signer = createUserSigSigner({ now: () => 0, random, userSigLifetime: 60 });
  expect(await failureOf(() => signer(request, { ...app, secretKey }))).toEqual(
    new TypeError(`createUserSigSigner: option "random" ${rule}`),
  );
  expect(() => toSignedQuery({ ...app, secretKey }, { userSig, random: random() })).toThrow(
    new TypeError('toSignedQuery: option "random" must be an integer from 0 to 4294967295'),
  );
});

test.for([
  [{ now: undefined }, "now", "must be a function"],
  [{ random: 7 }, "random", "must be a function"],
  [{ monotonicNow: 7 }, "monotonicNow", "must be a function"],
  [{ userSigLifetime: Number.NaN }, "userSigLifetime", "must be an integer from 0 to 4294967295"],
  [{ userSigLifetime: undefined }, "userSigLifetime", "must be an integer from 0 to 4294967295"],
] as const)("a signer is not made with %o", ([wrong, option, rule]) => {
  const options = { now: () => 0, random: () => 0, userSigLifetime: 60, ...wrong };
  expect(() => createUserSigSigner(options as never)).toThrow(
    new TypeError(`createUserSigSigner: option "${option}" ${rule}`),
  );
});

const SECONDS = "must be a whole number of seconds";
const UINT32 = "must be an integer from 0 to 4294967295";
const LINE = "must be a non-empty string of one line";
const BASE64 = "must be standard base64, or left out";

test.for([
  [{ time: Number.NaN }, "time", SECONDS],
  [{ time: undefined }, "time", SECONDS],
  [{ time: -1 }, "time", SECONDS],
  [{ time: "1700000000" }, "time", SECONDS],
  [{ time: 2 ** 53 }, "time", SECONDS],
  [{ expire: null }, "expire", SECONDS],
  [{ expire: 1.5 }, "expire", SECONDS],
  [{ sdkAppId: undefined }, "sdkAppId", UINT32],
  [{ identifier: undefined }, "identifier", LINE],
  [{ identifier: "admin\nTLS.sdkappid:1" }, "identifier", LINE],
  [{ identifier: "\ud800" }, "identifier", LINE],
  [{ userBuf: "" }, "userBuf", BASE64],
  [{ userBuf: "YWJj\nTLS." }, "userBuf", BASE64],
] as const)("no step of a UserSig takes the claims %o", ([wrong, claim, rule]) => {
  const given = { ...claims, ...wrong } as unknown as UserSigClaims;
  const steps = {
    signUserSig: () => signUserSig(given, secretKey),
    toTextToSign: () => toTextToSign(given),
    toUserSigDocument: () => toUserSigDocument(given, signature),
  };
  for (const [caller, step] of Object.entries(steps)) {
    expect(step).toThrow(new TypeError(`${caller}: option "${claim}" ${rule}`));
  }
});

test("the steps refuse an invalid signature, UserSig, string or permission", () => {
  for (const wrong of [undefined, "", "undefined", signature.slice(1), signature.replace("=", "")]) {
    expect(() => toUserSigDocument(claims, wrong as string)).toThrow(
      new TypeError('toUserSigDocument: option "signature" must be 32 bytes in standard base64'),
    );
  }
  for (const wrong of [undefined, "", "eJ&random=1", "a b"]) {
    expect(() => toSignedQuery({ ...app, secretKey }, { userSig: wrong as string, random: 0 })).toThrow(
      new TypeError('toSignedQuery: option "userSig" must be a string in the alphabet of a UserSig'),
    );
  }
  for (const wrong of [undefined, ""]) {
    expect(() => signText(wrong as string, secretKey)).toThrow(
      new TypeError('signText: option "textToSign" must be a non-empty string'),
    );
  }
  const fields = {
    account: "user-1",
    sdkAppId: 1400000000,
    room: 7,
    expiresAt: 1_700_000_000,
    privileges: 1,
  };
  for (const [name, wrong, rule] of [
    ["expiresAt", Number.NaN, UINT32],
    ["expiresAt", 2 ** 32, UINT32],
    ["privileges", undefined, UINT32],
    ["room", undefined, UINT32],
    ["room", "", LINE],
    ["account", undefined, LINE],
  ] as const) {
    expect(() => toUserBuf({ ...fields, [name]: wrong } as never)).toThrow(
      new TypeError(`toUserBuf: option "${name}" ${rule}`),
    );
  }
});

test("a missing value to verify is refused, whatever else is right", () => {
  const options = { sdkAppId: 1400000000, secretKey };
  for (const text of [undefined, null, "", "undefined", 7]) {
    for (const take of [verifyUserSig, verifyPrivateMapKey, decodeUserSig] as const) {
      expect(() => take(text as string, options)).toThrow(UserSigError);
    }
  }
});

test("an undefined userBuf does not admit a plain UserSig", () => {
  for (const userBuf of [undefined, "", null, 7]) {
    expect(() =>
      verifyUserSig(userSig, { sdkAppId: 1400000000, secretKey, userBuf: userBuf as string }),
    ).toThrow(new TypeError('verifyUserSig: option "userBuf" must be a non-empty string or left out'));
  }
});

async function failureOf(take: () => unknown): Promise<Error> {
  try {
    await take();
  } catch (error) {
    return error as Error;
  }
  return new Error("taken");
}
