import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { type Exchange, mockAlibabaAccount, startMock } from "@livespec/mock";
import createFetchClient from "openapi-fetch";
import { afterAll, beforeEach, expect, test } from "vitest";
import { hints } from "../src/hints.ts";
import {
  AlibabaLiveError,
  createAlibabaLiveClient,
  createAlibabaLiveMiddleware,
  errorCatalogue,
  InvalidRequestError,
  type paths,
} from "../src/index.ts";
import type { AlibabaLiveClientOptions } from "../src/options.ts";

const clock = { now: Date.parse("2026-11-22T12:00:00Z") };
const exchanges: Exchange[] = [];
const mock = await startMock({
  vendors: ["alibaba-live"],
  now: () => clock.now,
  onExchange: (exchange) => exchanges.push(exchange),
});
const { url } = mock.vendors["alibaba-live"];
const { accessKeyId, accessKeySecret } = mockAlibabaAccount;
const request = {
  AppId: "a494caec-0000-695ef345db77",
  UserId: "de1.a0",
  DeviceId: "dev-01",
  DeviceType: "web",
} as const;

const createClient = (options: Partial<AlibabaLiveClientOptions> = {}) =>
  createAlibabaLiveClient({
    credentials: { accessKeyId, accessKeySecret },
    endpoint: url,
    now: () => clock.now,
    ...options,
  } as AlibabaLiveClientOptions);

/** What a call ends in when it must not succeed. */
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => Promise.reject(new Error("the call succeeded")),
    (error: unknown) => error,
  );

beforeEach(() => exchanges.splice(0));
afterAll(() => mock.close());

test("getMessageToken answers with the vendor's token, typed", async () => {
  const { RequestId, Result } = await createClient().getMessageToken(request);
  expect({ RequestId, Result }).toEqual({
    RequestId: "16A96B9A-0000-4000-8000-CB92E68F4CD8",
    Result: {
      AccessToken: "oauth_cloud_key:example-b0YY5Gy6Q",
      AccessTokenExpiredTime: 86_400_000,
      RefreshToken: "oauth_cloud_key:example-Q62xggOTdgk3gw=",
    },
  });
  expect(exchanges.map(({ call }) => call)).toEqual([
    { operationId: "getMessageToken", parameters: request },
  ]);
});

test("the global fetch carries the same call", async () => {
  const { Result } = await createClient({ fetch: globalThis.fetch }).getMessageToken(request);
  expect(Result.AccessTokenExpiredTime).toBe(86_400_000);
});

test("credentials may come from a function that takes its time", async () => {
  const credentials = async () => ({ accessKeyId, accessKeySecret });
  const { Result } = await createClient({ credentials }).getMessageToken(request);
  expect(Result.RefreshToken).toBe("oauth_cloud_key:example-Q62xggOTdgk3gw=");
});

test("a wrong secret ends in SignatureDoesNotMatch", async () => {
  const credentials = { accessKeyId, accessKeySecret: "not-the-secret" };
  const error = await failureOf(createClient({ credentials }).getMessageToken(request));
  expect(error).toBeInstanceOf(AlibabaLiveError);
  expect(error).toMatchObject({
    name: "AlibabaLiveError",
    code: "SignatureDoesNotMatch",
    category: "credentials",
    status: 400,
    operation: "getMessageToken",
    attempts: 1,
    retryable: false,
    requestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
    message: expect.stringContaining(
      '(is the option "credentials.accessKeySecret" the secret of this access key?)',
    ),
  });
});

test("the vendor's page about a signature is cut before the hint, and every hint is for a code of the catalogue", async () => {
  const Message = `Specified signature does not match. ${"canonical request ".repeat(200)}`;
  const client = createClient({
    endpoint: "https://vendor.test",
    fetch: async () => Response.json({ Code: "SignatureDoesNotMatch", Message }, { status: 400 }),
  });
  const error = await failureOf(client.getMessageToken(request));
  expect((error as Error).message.length).toBeLessThan(400);
  expect(Object.keys(hints).filter((code) => !(code in errorCatalogue))).toEqual([]);
});

test("an access key that the vendor does not know ends in InvalidAccessKeyId.NotFound", async () => {
  const credentials = { accessKeyId: "nobody", accessKeySecret };
  const error = await failureOf(createClient({ credentials }).getMessageToken(request));
  expect(error).toMatchObject({ code: "InvalidAccessKeyId.NotFound", status: 404, retryable: false });
});

test("a nonce that was used before ends in SignatureNonceUsed, which a new signature mends", async () => {
  const client = createClient({ nonce: () => "the-same" });
  await client.getMessageToken(request);
  const error = await failureOf(client.getMessageToken(request));
  expect(error).toMatchObject({ code: "SignatureNonceUsed", status: 400, retryable: true });
});

test("a clock 16 minutes off, either way, is put right by the vendor's, once for all calls", async () => {
  for (const minutes of [16, -16]) {
    const client = createClient({ now: () => clock.now + minutes * 60_000 });
    const { attempts } = await client.withResponse.getMessageToken(request);
    const { attempts: later } = await client.withResponse.getMessageToken(request);
    expect([attempts, later]).toEqual([2, 1]);
  }
});

test("without retries a clock that is off ends in InvalidTimeStamp.Expired", async () => {
  const client = createClient({ now: () => clock.now + 16 * 60_000, retry: false });
  const error = await failureOf(client.getMessageToken(request));
  expect(error).toMatchObject({
    code: "InvalidTimeStamp.Expired",
    category: "clock",
    status: 400,
    attempts: 1,
  });
});

test("a request that breaks the rules never reaches the vendor", async () => {
  const broken = {
    UserId: "De1",
    DeviceId: "d".repeat(65),
    DeviceType: "toaster",
  } as unknown as typeof request;
  const error = await failureOf(createClient().getMessageToken(broken));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect((error as Error).message).toBe(
    "getMessageToken: invalid request: AppId is required; UserId must match ^[a-z0-9_.]+$; " +
      'DeviceId must have at most 64 characters; DeviceType must be one of "ios", "android", "web", "pc"',
  );
  expect(exchanges).toEqual([]);
});

test("an uppercase DeviceId passes, as the vendor's own app sends one", async () => {
  const DeviceId = "A494CAEC-0000-4000-8000-695EF345DB77";
  await createClient().getMessageToken({ ...request, DeviceId });
  expect(exchanges[0]?.call?.parameters).toEqual({ ...request, DeviceId });
});

test("raw tells data, error and response as openapi-fetch does, under the wire's own status", async () => {
  const { raw } = createClient();
  const good = await raw.POST("/GetMessageToken", { body: request });
  expect([good.response.status, good.data?.Result.AccessTokenExpiredTime, good.error]).toEqual([
    200,
    86_400_000,
    undefined,
  ]);
  const bad = await raw.POST("/GetMessageToken", {
    body: request,
    headers: { Prefer: "code=403, example=Forbidden" },
  });
  expect([bad.response.status, bad.data, bad.error?.Code]).toEqual([403, undefined, "Forbidden"]);
});

test("the signer serves as a middleware of somebody's own openapi-fetch client", async () => {
  const client = createFetchClient<paths>({ baseUrl: url });
  client.use(
    createAlibabaLiveMiddleware({ credentials: { accessKeyId, accessKeySecret }, now: () => clock.now }),
  );
  const { data } = await client.POST("/GetMessageToken", { body: request });
  expect(data?.Result.AccessTokenExpiredTime).toBe(86_400_000);
  const bodySerializer = (body: object) => String(new URLSearchParams({ ...body }));
  expect((await client.POST("/GetMessageToken", { body: request, bodySerializer })).data).toEqual(data);
});

test("a gateway's HTML page keeps its status and how it began", async () => {
  const gateway = createServer((_, outgoing) =>
    outgoing.writeHead(502).end("<html><h1>Bad Gateway</h1></html>"),
  );
  await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  const error = await failureOf(createClient({ endpoint }).getMessageToken(request));
  gateway.closeAllConnections();
  gateway.close();
  expect(error).toMatchObject({
    name: "AlibabaLiveError",
    code: "UnexpectedResponse",
    status: 502,
    retryable: true,
    bodyStart: "<html><h1>Bad Gateway</h1></html>",
  });
});

test("no secret shows in a client or in any of its errors", async () => {
  const credentials = { accessKeyId, accessKeySecret: "canary-secret", securityToken: "canary-token" };
  const client = createClient({ credentials });
  const echo = async (_: string, init: { headers: Record<string, string> }) =>
    new Response(`you sent ${JSON.stringify(init.headers)}`, { status: 502 });
  const errors = [
    await failureOf(client.getMessageToken(request)),
    await failureOf(createClient({ credentials, fetch: echo }).getMessageToken(request)),
    await failureOf(createClient({ credentials, endpoint: "http://127.0.0.1:1" }).getMessageToken(request)),
  ];
  const shown = inspect([client, errors], { depth: 9, showHidden: true }) + JSON.stringify([client, errors]);
  expect(shown).not.toMatch(/canary|Signature=[0-9a-f]/);
});

test("a page token that no number holds goes back as it came", async () => {
  const sent: string[] = [];
  const client = createClient({
    endpoint: "https://vendor.test",
    fetch: async (address) => {
      sent.push(new URL(address).search);
      return new Response('{"RequestId":"R","GroupId":"g","UserList":[],"NextPageToken":9007199254740993}');
    },
  });
  const group = { AppId: "app", GroupId: "g", PageSize: 10, SortType: 1 } as const;
  const { NextPageToken } = await client.listLiveMessageGroupUsers(group);
  await client.listLiveMessageGroupUsers({ ...group, NextPageToken: NextPageToken as string });
  expect(sent[1]).toContain("NextPageToken=9007199254740993");
  await createClient().listLiveMessageGroupUsers({ ...group, NextPageToken: "9007199254740993" });
});

test.each([
  [{ regoin: "cn-shanghai" }, "regoin", 'is unknown; did you mean "region"?'],
  [{ timout: 100 }, "timout", 'is unknown; did you mean "timeout"?'],
  [{ TimeOut: 100 }, "TimeOut", 'is unknown; did you mean "timeout"?'],
  [{ retry: { maxAttemps: 1 } }, "retry.maxAttemps", 'is unknown; did you mean "retry.maxAttempts"?'],
  [{ quota: { max: 1 } }, "quota.max", "is unknown"],
  [{ checkRequest: () => {} }, "checkRequest", "is unknown"],
])("an option that nobody knows is refused with the nearest name (%j)", (options, name, rule) => {
  expect(() => createClient(options as object)).toThrow(
    new TypeError(`createAlibabaLiveClient: option "${name}" ${rule}`),
  );
});

test("an option of a call that nobody knows is refused with the nearest name, and so is one of the middleware", async () => {
  await expect(createClient().getMessageToken(request, { timeout: 1 } as object)).rejects.toThrow(
    new TypeError('getMessageToken: option "timeout" is unknown'),
  );
  await expect(createClient().getMessageToken(request, { deadLine: 1 } as object)).rejects.toThrow(
    'option "deadLine" is unknown; did you mean "deadline"?',
  );
  const credentials = { accessKeyId, accessKeySecret };
  expect(() => createAlibabaLiveMiddleware({ credentials, nonse: () => "n" } as never)).toThrow(
    new TypeError('createAlibabaLiveMiddleware: option "nonse" is unknown; did you mean "nonce"?'),
  );
});

test("a region that is misspelt is refused beside an endpoint too", () => {
  expect(() => createClient({ region: "cn-shangai" as never })).toThrow(
    /^createAlibabaLiveClient: option "region" must be one of cn-shanghai, /,
  );
});

test("a part of an access key that is misspelt is refused, and what a library has besides is not", () => {
  const credentials = { accessKeyId: "STS.id", accessKeySecret: "secret", type: "sts" };
  createClient({ credentials });
  expect(() => createClient({ credentials: { ...credentials, securtyToken: "t" } as never })).toThrow(
    new TypeError(
      'createAlibabaLiveClient: option "credentials.securtyToken" is unknown; did you mean "credentials.securityToken"?',
    ),
  );
});

test("options count that an object inherits", async () => {
  const sent: string[] = [];
  const fetch = async (address: string) => {
    sent.push(new URL(address).origin);
    return Response.json({ RequestId: "R", Result: {} });
  };
  const options = Object.assign(Object.create({ endpoint: "https://vendor.test", fetch }), {
    credentials: { accessKeyId: "id", accessKeySecret: "secret" },
    region: "cn-shanghai",
  });
  await createAlibabaLiveClient(options).getMessageToken(request);
  expect(sent).toEqual(["https://vendor.test"]);
});

test.each([null, "", 0, 200, "OK"])("a payload beside the code %j is a payload", async (Code) => {
  const client = createClient({
    endpoint: "https://vendor.test",
    fetch: async () => Response.json({ Code, RequestId: "R", Result: {} }),
  });
  expect(await client.getMessageToken(request)).toMatchObject({ RequestId: "R" });
});

test("an answer may name the headers that were signed, and nothing of that is masked", async () => {
  const signed = "content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce";
  const client = createClient({
    endpoint: "https://vendor.test",
    fetch: async (_, { headers }) => {
      const signature = /Signature=(\w+)/.exec(headers["authorization"] as string)?.[1];
      return Response.json(
        { Code: "Bad", Message: `${signed} ${signature}`, RequestId: "R" },
        { status: 400 },
      );
    },
  });
  expect((await failureOf(client.getMessageToken(request))) as Error).toHaveProperty(
    "message",
    `getMessageToken: Bad: ${signed} *** (request R)`,
  );
});

test("a store may answer with a promise of a library whose then gives nothing back", async () => {
  const admission = { revoke() {} };
  // biome-ignore lint/suspicious/noThenProperty: it is what is tested.
  const thenable = { then: (resolve: (value: typeof admission) => void) => void resolve(admission) };
  const client = createClient({ quota: { store: { admit: () => thenable as never } } });
  expect(await client.getMessageToken(request)).toHaveProperty("Result");
});
