import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Exchange, mockAlibabaAccount, startMock } from "@livespec/mock";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";

// Every source of the vendor's own chain that is available on one machine. Two are not: OIDC exchanges its token at the
// vendor's STS host, and an instance's role is requested from an address that only the vendor's machines have.
const temporary = { accessKeyId: "STS.one", accessKeySecret: "one", securityToken: "token-one" };
const renewed = { accessKeyId: "STS.two", accessKeySecret: "two", securityToken: "token-two" };
const exchanges: Exchange[] = [];
const mock = await startMock({
  vendors: ["alibaba-live"],
  accounts: { "alibaba-live": [mockAlibabaAccount, temporary, renewed] },
  onExchange: (exchange) => exchanges.push(exchange),
});
const { accessKeyId, accessKeySecret } = mockAlibabaAccount;
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "livespec-home-"));
});
afterEach(async () => {
  exchanges.splice(0);
  await rm(home, { recursive: true });
});
afterAll(() => mock[Symbol.asyncDispose]());

test("the chain finds an access key in the environment", async () => {
  const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId, ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret };
  expect(await call(env)).toEqual(["answered"]);
  expect(seenTokens()).toEqual([undefined]);
});

test("the chain finds temporary keys in the environment", async () => {
  const env = {
    ALIBABA_CLOUD_ACCESS_KEY_ID: temporary.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: temporary.accessKeySecret,
    ALIBABA_CLOUD_SECURITY_TOKEN: temporary.securityToken,
  };
  expect(await call(env)).toEqual(["answered"]);
  expect(seenTokens()).toEqual(["token-one"]);
});

test("the chain finds the current profile of the vendor's CLI", async () => {
  const profiles = [
    { name: "other", mode: "AK", access_key_id: "nobody", access_key_secret: "nothing" },
    { name: "mine", mode: "AK", access_key_id: accessKeyId, access_key_secret: accessKeySecret },
  ];
  await write(join(home, ".aliyun/config.json"), JSON.stringify({ current: "mine", profiles }));
  expect(await call({})).toEqual(["answered"]);
});

test("the chain finds a profile of the CLI with temporary keys, by its name", async () => {
  const profile = {
    name: "by-name",
    mode: "StsToken",
    access_key_id: temporary.accessKeyId,
    access_key_secret: temporary.accessKeySecret,
    sts_token: temporary.securityToken,
  };
  await write(join(home, ".aliyun/config.json"), JSON.stringify({ current: "default", profiles: [profile] }));
  expect(await call({ ALIBABA_CLOUD_PROFILE: "by-name" })).toEqual(["answered"]);
  expect(seenTokens()).toEqual(["token-one"]);
});

test("the chain finds the credentials file that the environment names", async () => {
  const file = join(home, "credentials.ini");
  const lines = [
    "[default]",
    "type = access_key",
    `access_key_id = ${accessKeyId}`,
    `access_key_secret = ${accessKeySecret}`,
  ];
  await write(file, lines.join("\n"));
  expect(await call({ ALIBABA_CLOUD_CREDENTIALS_FILE: file })).toEqual(["answered"]);
});

test("the chain asks the URI that the environment names, and again before its key expires", async () => {
  // The vendor's package renews 15 minutes before expiry, so the first of these serves one call only.
  const given = [
    { keys: temporary, minutes: 10 },
    { keys: renewed, minutes: 60 },
  ];
  const server = createServer((_, response) => {
    const { keys, minutes } = given.shift() ?? { keys: mockAlibabaAccount, minutes: 0 };
    response.end(
      JSON.stringify({
        Code: "Success",
        AccessKeyId: keys.accessKeyId,
        AccessKeySecret: keys.accessKeySecret,
        SecurityToken: keys.securityToken,
        Expiration: new Date(Date.now() + minutes * 60_000).toISOString().replace(/\.\d+Z$/, "Z"),
      }),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  try {
    const ends = await call({ ALIBABA_CLOUD_CREDENTIALS_URI: uri }, { calls: 3 });
    expect(ends).toEqual(["answered", "answered", "answered"]);
    expect(seenTokens()).toEqual(["token-one", "token-two", "token-two"]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test("a chain that finds nothing ends in a CredentialsError, and nothing is sent", async () => {
  const [end] = await call({});
  const failed = "the credentials function failed, and what it threw is the cause";
  expect(end).toBe(`CredentialsError: getMessageToken: no credentials: ${failed}`);
  expect(exchanges).toEqual([]);
});

/** Makes calls in a process whose home contains only what the test put there. */
async function call(env: Record<string, string>, { calls = 1 } = {}): Promise<string[]> {
  const program = join(import.meta.dirname, "call-with-chain.ts");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@livespec/source", program, mock.vendors["alibaba-live"].url, String(calls)],
    {
      env: {
        PATH: process.env["PATH"],
        HOME: home,
        // Nobody answers there; the vendor's package would wait for it.
        ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true",
        ...env,
      },
    },
  );
  return stdout.trim().split("\n");
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const seenTokens = () => exchanges.map(({ request }) => request.headers["x-acs-security-token"]);
