import { expect, test } from "vitest";
import {
  type AlibabaCredentials,
  createAlibabaLiveClient,
  createLiveMessageToken,
  credentialsFrom,
  environmentCredentials,
} from "../src/index.ts";
import { createAcs3Signer, formatDate, signString, toAcsHeaders, toAuthorization } from "../src/signer.ts";
import { vectors } from "./vectors/acs3.ts";

const key = { accessKeyId: "id", accessKeySecret: "secret", securityToken: "token" };
const { request, date, nonce, payloadHash, signedHeaders } = vectors[0] as (typeof vectors)[0];
const message = { appId: "app", appKey: "key", appSign: "sign", userId: "user_1" };
const sign = (credentials: AlibabaCredentials) =>
  createAcs3Signer({ now: () => 0, nonce: () => nonce })(request, credentials);

test("a key with a space in it is refused, whatever its source", async () => {
  const accessKeySecret = "two words";
  const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: "id", ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret };
  expect(environmentCredentials(env)).toThrow(
    "the environment variable ALIBABA_CLOUD_ACCESS_KEY_SECRET has a space in it",
  );
  expect(() => sign({ ...key, accessKeySecret })).toThrow(
    'createAcs3Signer: option "credentials.accessKeySecret" has a space in it',
  );
});

test("a vault that returns nothing has no access key", async () => {
  const getCredential = async () => null as never;
  await expect(credentialsFrom({ getCredential })()).rejects.toThrow(
    "the credentials client has no access key",
  );
});

test.for([
  ["no number", Number.NaN],
  ["a time before 1970", -1],
  ["an end that never comes", Number.POSITIVE_INFINITY],
  ["a date", new Date()],
  ["a string", "1700000000000"],
] as const)("%s is no expiresAt of an access key", ([, expiresAt]) => {
  const credentials = { ...key, expiresAt } as unknown as AlibabaCredentials;
  const rule = 'option "credentials.expiresAt" must be a number of milliseconds since 1970';
  expect(() => createAlibabaLiveClient({ credentials, region: "cn-shanghai" })).toThrow(
    new TypeError(`createAlibabaLiveClient: ${rule}`),
  );
  expect(() => sign(credentials)).toThrow(new TypeError(`createAcs3Signer: ${rule}`));
});

const noTimes = [
  ["no number", Number.NaN],
  ["a time before 1970", -1],
  ["the year 10000", 253_402_300_800_000],
  ["a string", "1700000000000"],
  ["a date", new Date(0)],
  ["nothing", undefined],
] as const;

test.for(noTimes)("no date is made of %s", async ([, time]) => {
  const now = () => time as number;
  const rule = "must give milliseconds since 1970";
  expect(() => createAcs3Signer({ now, nonce: () => nonce })(request, key)).toThrow(
    new TypeError(`createAcs3Signer: option "now" ${rule}`),
  );
  expect(() => formatDate(time as number)).toThrow(
    new TypeError('formatDate: option "milliseconds" must be milliseconds since 1970'),
  );
  expect(() => createLiveMessageToken({ ...message, now })).toThrow(
    new TypeError(`createLiveMessageToken: option "now" ${rule}`),
  );
  const client = createAlibabaLiveClient({ credentials: key, region: "cn-shanghai", now });
  const failure = await failureOf(() => client.listMessageApp({ PageNum: 1, PageSize: 1 }));
  expect(failure).toEqual(new TypeError(`createAlibabaLiveClient: option "now" ${rule}`));
});

test.for([
  ["nothing", undefined],
  ["an empty string", ""],
  ["a number", 7],
  ["a promise", Promise.resolve("n")],
  ["a line feed", "n\n"],
  ["another header", "n\r\nx-acs-action: DeleteMessageApp"],
  ["a space", "a b"],
  ["letters outside of ASCII", "né"],
] as const)("no request is signed with a nonce that is %s", async ([, given]) => {
  const rule = "must give a string of printable ASCII characters without spaces";
  const asked = () => given as string;
  const client = createAlibabaLiveClient({ credentials: key, region: "cn-shanghai", nonce: asked });
  expect(await failureOf(() => client.listMessageApp({ PageNum: 1, PageSize: 1 }))).toEqual(
    new TypeError(`createAlibabaLiveClient: option "nonce" ${rule}`),
  );
  expect(() => createAcs3Signer({ now: () => 0, nonce: asked })(request, key)).toThrow(
    new TypeError(`createAcs3Signer: option "nonce" ${rule}`),
  );
  expect(() => toAcsHeaders({ credentials: key, date, nonce: asked(), payloadHash })).toThrow(
    new TypeError(
      'toAcsHeaders: option "nonce" must be a string of printable ASCII characters without spaces',
    ),
  );
});

test.for([
  [{ now: undefined }, "now", "must be a function"],
  [{ nonce: "n" }, "nonce", "must be a function"],
] as const)("a signer is not made with %o", ([wrong, option, rule]) => {
  const options = { now: () => 0, nonce: () => "n", ...wrong };
  expect(() => createAcs3Signer(options as never)).toThrow(
    new TypeError(`createAcs3Signer: option "${option}" ${rule}`),
  );
});

test("the steps of the signature refuse an invalid date, hash, signature or string", () => {
  const parts = { credentials: key, date, nonce, payloadHash };
  const hex = "must be 64 digits of lower-case hex";
  for (const wrong of [undefined, "", "yesterday", "2023-13-26T10:22:32Z", "2023-10-26T10:22:32.000Z"]) {
    expect(() => toAcsHeaders({ ...parts, date: wrong as string })).toThrow(
      new TypeError('toAcsHeaders: option "date" must be a date as formatDate writes it'),
    );
  }
  for (const wrong of [undefined, "", "undefined", payloadHash.toUpperCase(), `${payloadHash}0`]) {
    expect(() => toAcsHeaders({ ...parts, payloadHash: wrong as string })).toThrow(
      new TypeError(`toAcsHeaders: option "payloadHash" ${hex}`),
    );
    expect(() => toAuthorization("id", { signedHeaders, signature: wrong as string })).toThrow(
      new TypeError(`toAuthorization: option "signature" ${hex}`),
    );
  }
  for (const wrong of [undefined, ""]) {
    expect(() => signString(wrong as never, "secret")).toThrow(
      new TypeError('signString: option "stringToSign" must be a non-empty string'),
    );
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
