import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  type AlibabaCredentials,
  createAlibabaLiveClient,
  createAlibabaLiveMiddleware,
  createLiveMessageToken,
  credentialsFrom,
  environmentCredentials,
} from "../src/index.ts";
import { createAlibabaLiveClient as createLeanClient } from "../src/lean.ts";
import { createAcs3Signer, formatDate, signString, toAcsHeaders, toAuthorization } from "../src/signer.ts";
import { vectors } from "./vectors/acs3.ts";

const SECRET = "canary-of-a-secret";
const PEM = `-----BEGIN PRIVATE KEY-----\n${SECRET}\n-----END PRIVATE KEY-----`;

/** What people hand over in place of a secret, and what is said of it. */
const wrongs = [
  ["missing", undefined, "is missing or empty"],
  ["null", null, "is missing or empty"],
  ["empty", "", "is missing or empty"],
  ["bytes", new TextEncoder().encode(SECRET), "must be a string"],
  ["the string undefined", "undefined", "stands for a missing value"],
  ["the string null", "null", "stands for a missing value"],
  ["an object made a string", "[object Object]", "stands for a missing value"],
  ["a secret with a line feed at its end", `${SECRET}\n`, "ends in a line feed or carriage return"],
  ["a secret with a carriage return at its end", `${SECRET}\r`, "ends in a line feed or carriage return"],
  ["a secret with a space in front", ` ${SECRET}`, "begins or ends in white space"],
  ["a secret in quotes", `"${SECRET}"`, "is in quotes"],
  ["a secret in single quotes", `'${SECRET}'`, "is in quotes"],
  ["PEM", PEM, "is PEM, a key of another kind"],
  ["a secret behind a byte order mark", `\ufeff${SECRET}`, "has an invisible or non-ASCII character"],
  ["a secret that is not ASCII", `${SECRET}é`, "has an invisible or non-ASCII character"],
  ["the line of a file", `ACCESS_KEY_SECRET=${SECRET}`, "begins with a variable's name"],
] as const;

const key = { accessKeyId: "id", accessKeySecret: "secret", securityToken: "token" };
const { request, date, nonce, payloadHash, signature, signedHeaders } = vectors[0] as (typeof vectors)[0];
const message = { appId: "app", appKey: "key", appSign: "sign", userId: "user_1" };
const variables = {
  accessKeyId: "ALIBABA_CLOUD_ACCESS_KEY_ID",
  accessKeySecret: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
  securityToken: "ALIBABA_CLOUD_SECURITY_TOKEN",
} as const;

interface Taker {
  /** Function that takes the secret. */
  readonly caller: string;
  /** The name that it is refused by. */
  readonly name: string;
  /** Whether it may be left out. */
  readonly isOptional?: boolean;
  /** Rejects or throws where the secret is refused. */
  readonly take: (secret: never) => unknown;
}

/** A call that is never sent, because it has no credentials to be signed with. */
const callWith = (credentials: () => AlibabaCredentials | Promise<AlibabaCredentials>) =>
  createAlibabaLiveClient({
    credentials,
    endpoint: "https://h",
    fetch: () => Promise.reject(new Error("sent")),
  }).listMessageApp({ PageNum: 1, PageSize: 1 });

const sign = (credentials: AlibabaCredentials) =>
  createAcs3Signer({ now: () => 0, nonce: () => nonce })(request, credentials);

const takers: readonly Taker[] = [
  ...(["accessKeyId", "accessKeySecret", "securityToken"] as const).flatMap((part): Taker[] => {
    const name = `credentials.${part}`;
    const isOptional = part === "securityToken";
    const withPart = (secret: never) => ({ ...key, [part]: secret });
    const inClient = (secret: never) => ({ credentials: withPart(secret), region: "cn-shanghai" as const });
    return [
      {
        caller: "createAlibabaLiveClient",
        name,
        isOptional,
        take: (secret) => createAlibabaLiveClient(inClient(secret)),
      },
      {
        caller: "createAlibabaLiveClient",
        name,
        isOptional,
        take: (secret) => createLeanClient(inClient(secret)),
      },
      {
        caller: "createAlibabaLiveClient",
        name,
        isOptional,
        take: (secret) => callWith(() => withPart(secret)),
      },
      {
        caller: "createAlibabaLiveClient",
        name,
        isOptional,
        take: (secret) => callWith(async () => withPart(secret)),
      },
      {
        caller: "createAlibabaLiveMiddleware",
        name,
        isOptional,
        take: (secret) => createAlibabaLiveMiddleware({ credentials: withPart(secret) }),
      },
      { caller: "createAcs3Signer", name, isOptional, take: (secret) => sign(withPart(secret)) },
      {
        caller: "toAcsHeaders",
        name,
        isOptional,
        take: (secret) => toAcsHeaders({ credentials: withPart(secret), date, nonce, payloadHash }),
      },
    ];
  }),
  {
    caller: "signString",
    name: "accessKeySecret",
    take: (secret) => signString("ACS3-HMAC-SHA256\n0", secret),
  },
  {
    caller: "toAuthorization",
    name: "accessKeyId",
    take: (secret) => toAuthorization(secret, { signedHeaders, signature }),
  },
  {
    caller: "createLiveMessageToken",
    name: "appId",
    take: (appId) => createLiveMessageToken({ ...message, appId }),
  },
  {
    caller: "createLiveMessageToken",
    name: "appKey",
    take: (appKey) => createLiveMessageToken({ ...message, appKey }),
  },
];

for (const { caller, name, isOptional = false, take } of takers) {
  test.for(wrongs.filter(([, secret]) => !(isOptional && secret === undefined)))(
    `${caller} does not take %s for ${name}, and does not show it`,
    async ([, secret, fault]) => {
      const error = await failureOf(() => take(secret as never));
      expect(error.message.replace("listMessageApp: no credentials: ", "")).toBe(
        `${caller}: option "${name}" ${fault}`,
      );
      expect(error.cause ?? error).toBeInstanceOf(TypeError);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET);
    },
  );
}

// A variable that is empty counts as one that is not set.
const malformed = wrongs.filter(([, secret]) => typeof secret === "string" && secret !== "");

for (const [part, variable] of Object.entries(variables)) {
  test.for(malformed)(
    `environmentCredentials does not take %s for ${variable}`,
    async ([, secret, fault]) => {
      const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: "id", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "secret" };
      const take = environmentCredentials({ ...env, [variable]: secret as string });
      const rule = `the environment variable ${variable} ${fault}`;
      expect(take).toThrow(new TypeError(rule));
      expect((await failureOf(() => callWith(take))).message).toBe(`listMessageApp: no credentials: ${rule}`);
    },
  );

  test.for(malformed)(`credentialsFrom does not take %s for the ${part}`, async ([, secret, fault]) => {
    const take = credentialsFrom({ getCredential: async () => ({ ...key, [part]: secret as string }) });
    await expect(take()).rejects.toEqual(
      new TypeError(`credentialsFrom: option "credentials.${part}" ${fault}`),
    );
  });
}

test("a key with a space in it is refused, wherever it comes from", async () => {
  const accessKeySecret = "two words";
  const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: "id", ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret };
  expect(environmentCredentials(env)).toThrow(
    "the environment variable ALIBABA_CLOUD_ACCESS_KEY_SECRET has a space in it",
  );
  expect(() => sign({ ...key, accessKeySecret })).toThrow(
    'createAcs3Signer: option "credentials.accessKeySecret" has a space in it',
  );
});

test("a vault that answers with nothing has no access key", async () => {
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

test.for(noTimes)("nothing is dated with %s", async ([, time]) => {
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

test("the steps of the signature refuse a date, a hash, a signature or a string that is none", () => {
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

test("every function that is exported is held to this, or takes no secret, time or signature", () => {
  const takesNone = [
    "checkRequest",
    "hashPayload",
    "isAlibabaLiveRegion",
    "toCanonicalHeaders",
    "toCanonicalQuery",
    "toCanonicalRequest",
    "toStringToSign",
  ];
  const held = [
    ...takers.map(({ caller }) => caller),
    "credentialsFrom",
    "environmentCredentials",
    "formatDate",
    ...takesNone,
  ];
  const surface = readFileSync(new URL("../surface.md", import.meta.url), "utf8");
  const exported = [...surface.matchAll(/^(?:function (\w+)|const (\w+): RequestCheck)/gm)].map(
    ([, name, check]) => name ?? (check as string),
  );
  expect([...new Set(exported)].sort()).toEqual([...new Set(held)].sort());
});

async function failureOf(take: () => unknown): Promise<Error> {
  try {
    await take();
  } catch (error) {
    return error as Error;
  }
  return new Error("taken");
}
