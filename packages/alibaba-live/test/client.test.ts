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

/** The error of a call that must not succeed. */
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => Promise.reject(new Error("the call succeeded")),
    (error: unknown) => error,
  );

beforeEach(() => exchanges.splice(0));
afterAll(() => mock.close());

test("getMessageToken resolves to the vendor's token, typed", async () => {
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

test("credentials may come from an asynchronous function", async () => {
  const credentials = async () => ({ accessKeyId, accessKeySecret });
  const { Result } = await createClient({ credentials }).getMessageToken(request);
  expect(Result.RefreshToken).toBe("oauth_cloud_key:example-Q62xggOTdgk3gw=");
});

test("a wrong secret ends in SignatureDoesNotMatch, with the request's id and a hint", async () => {
  const credentials = { accessKeyId, accessKeySecret: "not-the-secret" };
  const error = await failureOf(createClient({ credentials }).getMessageToken(request));
  expect(error).toBeInstanceOf(AlibabaLiveError);
  expect(error).toMatchObject({
    code: "SignatureDoesNotMatch",
    requestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
    message: expect.stringContaining(
      '(is the option "credentials.accessKeySecret" the secret of this access key?)',
    ),
  });
});

test("the vendor's long message about a signature is truncated before the hint, and every hint is for a code of the catalogue", async () => {
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

test("a used nonce ends in SignatureNonceUsed, and a new signature succeeds", async () => {
  const client = createClient({ nonce: () => "the-same" });
  await client.getMessageToken(request);
  const error = await failureOf(client.getMessageToken(request));
  expect(error).toMatchObject({ code: "SignatureNonceUsed", status: 400, retryable: true });
});

test("a clock 16 minutes off, either way, is corrected by the vendor's, once for all calls", async () => {
  for (const minutes of [16, -16]) {
    const client = createClient({ now: () => clock.now + minutes * 60_000 });
    const { attempts } = await client.withResponse.getMessageToken(request);
    const { attempts: later } = await client.withResponse.getMessageToken(request);
    expect([attempts, later]).toEqual([2, 1]);
  }
});

test("without retries clock skew ends in InvalidTimeStamp.Expired", async () => {
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

test("raw returns data, error and response as openapi-fetch does, with the status as received", async () => {
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

test("the signer works as a middleware of the user's own openapi-fetch client", async () => {
  const client = createFetchClient<paths>({ baseUrl: url });
  client.use(
    createAlibabaLiveMiddleware({ credentials: { accessKeyId, accessKeySecret }, now: () => clock.now }),
  );
  const { data } = await client.POST("/GetMessageToken", { body: request });
  expect(data?.Result.AccessTokenExpiredTime).toBe(86_400_000);
  const bodySerializer = (body: object) => String(new URLSearchParams({ ...body }));
  expect((await client.POST("/GetMessageToken", { body: request, bodySerializer })).data).toEqual(data);
});

test("a page token beyond a number's precision goes back as it came", async () => {
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

test("an unknown option of the middleware is refused with the nearest name", () => {
  const credentials = { accessKeyId, accessKeySecret };
  expect(() => createAlibabaLiveMiddleware({ credentials, nonse: () => "n" } as never)).toThrow(
    new TypeError('createAlibabaLiveMiddleware: option "nonse" is unknown; did you mean "nonce"?'),
  );
});

test("a misspelt part of an access key is refused, and a library's additional members are not", () => {
  const credentials = { accessKeyId: "STS.id", accessKeySecret: "secret", type: "sts" };
  createClient({ credentials });
  expect(() => createClient({ credentials: { ...credentials, securtyToken: "t" } as never })).toThrow(
    new TypeError(
      'createAlibabaLiveClient: option "credentials.securtyToken" is unknown; did you mean "credentials.securityToken"?',
    ),
  );
});

test.each([null, "", 0, 200, "OK"])("a payload beside the code %j is a payload", async (Code) => {
  const client = createClient({
    endpoint: "https://vendor.test",
    fetch: async () => Response.json({ Code, RequestId: "R", Result: {} }),
  });
  expect(await client.getMessageToken(request)).toMatchObject({ RequestId: "R" });
});

test("an answer may name the signed headers, and their names are not masked", async () => {
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
