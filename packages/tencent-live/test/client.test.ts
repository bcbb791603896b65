import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { type Exchange, mockTencentApp, startMock } from "@livespec/mock";
import createFetchClient from "openapi-fetch";
import { beforeEach, expect, test } from "vitest";
import {
  createTencentLiveClient,
  createTencentLiveMiddleware,
  InvalidRequestError,
  type paths,
  TencentLiveError,
} from "../src/index.ts";
import type { TencentLiveClientOptions } from "../src/options.ts";

const clock = { now: Date.parse("2026-11-22T12:00:00Z") };
const exchanges: Exchange[] = [];
const { sdkAppId, secretKey } = mockTencentApp;
const otherApp = { ...mockTencentApp, sdkAppId: 1400000001, secretKey: "the-key-of-another-app" };

/** Starts a mock for each test, so that tests share no state. */
async function start() {
  const mock = await startMock({
    vendors: ["tencent-live"],
    now: () => clock.now,
    accounts: { "tencent-live": [mockTencentApp, otherApp] },
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const { url } = mock.vendors["tencent-live"];
  const createClient = (options: Partial<TencentLiveClientOptions> = {}) =>
    createTencentLiveClient({
      sdkAppId,
      secretKey,
      administrator: "administrator",
      endpoint: url,
      now: () => clock.now,
      ...options,
    } as TencentLiveClientOptions);
  return { createClient, url, [Symbol.asyncDispose]: mock.close };
}

/** The error of a call that must not succeed. */
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => Promise.reject(new Error("the call succeeded")),
    (error: unknown) => error,
  );

beforeEach(() => exchanges.splice(0));

test("before a token was set, getCallbackToken ends in 100302, though HTTP says 200", async () => {
  await using mock = await start();
  const error = await failureOf(mock.createClient().getCallbackToken());
  expect(error).toBeInstanceOf(TencentLiveError);
  expect(error).toMatchObject({
    name: "TencentLiveError",
    code: 100302,
    category: "not-found",
    status: 200,
    operation: "getCallbackToken",
    attempts: 1,
    retryable: false,
    requestId: expect.stringMatching(/^Id-[0-9a-f]{32}-O-Seq-\d+$/),
  });
});

test("getCallbackToken resolves to what setCallbackToken set", async () => {
  await using mock = await start();
  const live = mock.createClient();
  const set = await live.setCallbackToken({ Token: "a-token-of-mine", IsTokenEnable: true });
  expect(set).toMatchObject({ ActionStatus: "OK", ErrorCode: 0 });
  const { Response } = await live.getCallbackToken();
  expect(Response).toEqual({ Token: "a-token-of-mine", IsTokenEnable: true });
  await live.setCallbackToken({ IsTokenEnable: false });
  expect((await live.getCallbackToken()).Response).toEqual({
    Token: "a-token-of-mine",
    IsTokenEnable: false,
  });
});

test("the body is {} if there is nothing to send, also through raw", async () => {
  await using mock = await start();
  const live = mock.createClient();
  await failureOf(live.getCallbackToken());
  await live.raw.POST("/v4/live_config/get_callback_token", { body: {} });
  expect(exchanges.map(({ request }) => request.body)).toEqual(["{}", "{}"]);
});

test("one UserSig serves many calls, each with its own random number", async () => {
  await using mock = await start();
  const live = mock.createClient();
  await live.setCallbackToken({ Token: "t", IsTokenEnable: true });
  await live.getCallbackToken();
  const queries = exchanges.map(({ request }) => new URL(request.target, mock.url).searchParams);
  expect(queries.map((query) => [...query.keys()])).toEqual(
    Array(2).fill(["sdkappid", "identifier", "usersig", "random", "contenttype"]),
  );
  expect(queries[0]?.get("usersig")).toBe(queries[1]?.get("usersig"));
  expect(queries[0]?.get("random")).not.toBe(queries[1]?.get("random"));
});

test("a wrong secret key ends in 70009", async () => {
  await using mock = await start();
  const error = await failureOf(mock.createClient({ secretKey: "not-the-key" }).getCallbackToken());
  expect(error).toMatchObject({ code: 70009, category: "credentials", status: 200, retryable: false });
});

test("a UserSig of another app ends in 70009, or in 70014 if both apps have the same key", async () => {
  await using mock = await start();
  const crossed = async (url: string, init: RequestInit) =>
    fetch(url.replace(`sdkappid=${otherApp.sdkAppId}`, `sdkappid=${sdkAppId}`), init);
  const codeFor = async (key: string) => {
    const app = { sdkAppId: otherApp.sdkAppId, secretKey: key, fetch: crossed };
    return ((await failureOf(mock.createClient(app).getCallbackToken())) as TencentLiveError).code;
  };
  expect(await codeFor(otherApp.secretKey)).toBe(70009);
  expect(await codeFor(secretKey)).toBe(70014);
});

test("without retries an expired UserSig ends in 70001, and a new one succeeds", async () => {
  await using mock = await start();
  const live = mock.createClient({ userSigLifetime: 60, now: () => clock.now - 120_000, retry: false });
  const error = await failureOf(live.getCallbackToken());
  expect(error).toMatchObject({ code: 70001, category: "credentials", status: 200, retryable: true });
});

test("an account that is not an administrator ends in 60010", async () => {
  await using mock = await start();
  const error = await failureOf(mock.createClient({ administrator: "somebody" }).getCallbackToken());
  expect(error).toMatchObject({ code: 60010, retryable: false });
});

test("an app that the vendor does not know ends in 70020", async () => {
  await using mock = await start();
  const error = await failureOf(mock.createClient({ sdkAppId: 1400000009 }).getCallbackToken());
  expect(error).toMatchObject({ code: 70020, retryable: false });
});

test("a request that breaks the rules never reaches the vendor, and its secret is not repeated", async () => {
  await using mock = await start();
  const Token = "canary".repeat(30);
  const broken = { Token, IsTokenEnable: "yes" } as unknown as { Token: string };
  const error = await failureOf(mock.createClient().setCallbackToken(broken));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect((error as Error).message).toBe(
    "setCallbackToken: invalid request: Token must have at most 128 characters; IsTokenEnable must be a boolean",
  );
  expect(inspect(error, { depth: 9 })).not.toContain("canary");
  expect(exchanges).toEqual([]);
});

test("raw returns a refusal as data, because HTTP says 200, and its type distinguishes the two", async () => {
  await using mock = await start();
  const { data, response } = await mock
    .createClient()
    .raw.POST("/v4/live_config/get_callback_token", { body: {} });
  expect([response.status, data?.ActionStatus, data?.ErrorCode]).toEqual([200, "FAIL", 100302]);
});

test("the signer works as a middleware of the user's own openapi-fetch client", async () => {
  await using mock = await start();
  const client = createFetchClient<paths>({ baseUrl: mock.url });
  const now = () => clock.now;
  client.use(createTencentLiveMiddleware({ sdkAppId, secretKey, administrator: "administrator", now }));
  const body = { Token: "t", IsTokenEnable: true };
  const { data } = await client.POST("/v4/live_config/set_callback_token", { body });
  expect(data?.ErrorCode).toBe(0);
});

test("a gateway's HTML page keeps its status and its beginning, without the UserSig that it repeats", async () => {
  const gateway = createServer((incoming, outgoing) =>
    outgoing.writeHead(502).end(`<p>Cannot POST ${incoming.url}</p>`),
  );
  await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  await using mock = await start();
  const error = await failureOf(mock.createClient({ endpoint, random: () => 7 }).getCallbackToken());
  gateway.closeAllConnections();
  gateway.close();
  expect(error).toMatchObject({
    name: "TencentLiveError",
    code: "UnexpectedResponse",
    status: 502,
    retryable: true,
    bodyStart:
      "<p>Cannot POST /v4/live_config/get_callback_token?sdkappid=1400000000&identifier=administrator&usersig=***&random=7&contenttype=json</p>",
  });
});

test("a UserSig that has expired by the vendor's clock is renewed by that clock, and the call succeeds", async () => {
  await using mock = await start();
  const { now } = clock;
  const client = mock.createClient({ userSigLifetime: 3600, now: () => now });
  await client.setCallbackToken({ Token: "token", IsTokenEnable: true });
  clock.now += 2 * 3_600_000;
  try {
    const calls = [
      await client.withResponse.getCallbackToken(),
      await client.withResponse.getCallbackToken(),
    ];
    expect(calls.map(({ attempts }) => attempts)).toEqual([2, 1]);
  } finally {
    clock.now = now;
  }
});

test("a key function is called once per UserSig, however many calls wait for it", async () => {
  await using mock = await start();
  let asked = 0;
  const client = mock.createClient({
    secretKey: async () => {
      asked += 1;
      return secretKey;
    },
  });
  await client.setCallbackToken({ Token: "token", IsTokenEnable: true });
  await Promise.all([client.getCallbackToken(), client.getCallbackToken()]);
  expect(asked).toBe(1);
});

test("an unavailable or invalid key ends in a CredentialsError", async () => {
  await using mock = await start();
  const sealed = mock.createClient({ secretKey: () => Promise.reject(new Error("vault is sealed")) });
  const empty = mock.createClient({ secretKey: () => "" });
  expect([
    await failureOf(sealed.getCallbackToken()),
    await failureOf(empty.getCallbackToken()),
  ]).toMatchObject([
    {
      name: "CredentialsError",
      message:
        "getCallbackToken: no credentials: the credentials function failed, and what it threw is the cause",
      cause: new Error("vault is sealed"),
    },
    {
      name: "CredentialsError",
      message:
        'getCallbackToken: no credentials: createTencentLiveClient: option "secretKey" is missing or empty',
    },
  ]);
  expect(exchanges).toEqual([]);
});

test("an app in another region gets a hint, whatever the vendor's own message", async () => {
  const answer = { ActionStatus: "FAIL", ErrorCode: 60026, ErrorInfo: "host error", RequestId: "R" };
  await using mock = await start();
  const client = mock.createClient({ fetch: async () => new Response(JSON.stringify(answer)) });
  expect(await failureOf(client.getCallbackToken())).toHaveProperty(
    "message",
    "getCallbackToken: 60026: host error (does the app live in another region? Each region has hosts of its own: see the option `region`) (request R)",
  );
});

test("if a region's host cannot be reached, its backup host is called in the same call", async () => {
  await using mock = await start();
  const called: string[] = [];
  const client = createTencentLiveClient({
    sdkAppId,
    secretKey,
    administrator: "administrator",
    region: "singapore",
    now: () => clock.now,
    fetch: (address, init) => {
      const { hostname, pathname, search } = new URL(address);
      called.push(hostname);
      if (hostname.endsWith("im.qcloud.com")) {
        const cause = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
        return Promise.reject(new TypeError("fetch failed", { cause }));
      }
      return fetch(`${mock.url}${pathname}${search}`, init);
    },
  });
  await client.setCallbackToken({ Token: "token", IsTokenEnable: true });
  await client.getCallbackToken();
  expect(called).toEqual([
    "adminapisgp.im.qcloud.com",
    "adminapisgp.my-imcloud.com",
    "adminapisgp.my-imcloud.com",
  ]);
});
