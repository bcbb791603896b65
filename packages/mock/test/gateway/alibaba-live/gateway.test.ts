import { afterAll, beforeEach, expect, test } from "vitest";
import { type Exchange, startMock } from "../../../src/index.ts";
import { readCatalogue } from "../../support/read-catalogue.ts";
import { send } from "../../support/send.ts";
import { form, type Signing, signRequest } from "./sign-request.ts";

const noon = Date.parse("2026-11-22T12:00:00Z");
const minutes = 60_000;
let now = noon;
const exchanges: Exchange[] = [];

const temporary = { accessKeyId: "STS.key", accessKeySecret: "sts-secret", securityToken: "STS.token" };
const published = { accessKeyId: "YourAccessKeyId", accessKeySecret: "YourAccessKeySecret" };
const mock = await startMock({
  vendors: ["alibaba-live"],
  accounts: {
    "alibaba-live": [
      { accessKeyId: "livespec-mock-id", accessKeySecret: "livespec-mock-secret" },
      { accessKeyId: "second-id", accessKeySecret: "second-secret" },
      temporary,
      published,
    ],
  },
  now: () => now,
  uuid: () => "16a96b9a-0000-4000-8000-cb92e68f4cd8",
  onExchange: (exchange) => exchanges.push(exchange),
});
const { url } = mock.vendors["alibaba-live"];
afterAll(mock.close);
beforeEach(() => {
  now = noon;
  exchanges.length = 0;
});

const issued = {
  RequestId: "16A96B9A-0000-4000-8000-CB92E68F4CD8",
  Result: {
    AccessToken: "oauth_cloud_key:example-b0YY5Gy6Q",
    AccessTokenExpiredTime: 86400000,
    RefreshToken: "oauth_cloud_key:example-Q62xggOTdgk3gw=",
  },
};

const call = async (signing: Signing = {}) => {
  const { status, body } = await send(url, signRequest(url, signing));
  return { status, body };
};

const outcome = async (signing: Signing) => {
  const { status, body } = await call(signing);
  const { Code, Message } = body as { Code: string; Message: string };
  return [status, Code, Message];
};

test("answers a signed call with the spec's example", async () => {
  expect(await call()).toEqual({ status: 200, body: issued });
});

test("names the request in a header of every answer", async () => {
  const accepted = await send(url, signRequest(url));
  const refused = await send(url, {});
  expect([accepted.headers["x-acs-request-id"], refused.headers["x-acs-request-id"]]).toEqual([
    "16A96B9A-0000-4000-8000-CB92E68F4CD8",
    "16A96B9A-0000-4000-8000-CB92E68F4CD8",
  ]);
});

test("accepts the request that the vendor's own SDK signs", async () => {
  now = Date.parse("2023-10-26T10:22:32Z");
  const headers = {
    host: "live.aliyuncs.com",
    "content-type": "application/x-www-form-urlencoded",
    "x-acs-action": "GetMessageToken",
    "x-acs-version": "2016-11-01",
    "x-acs-date": "2023-10-26T10:22:32Z",
    "x-acs-signature-nonce": "3156853299f313e23d1673dc12e1703d",
    "x-acs-content-sha256": "33fd02289ac31dd981a922d1a68ba18bc8f06481d4d9d7df3f87105102f22b9f",
    authorization:
      "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=6cceb1228557b21b116f899b138222042026b4ef9bfed914064e2fc34ee40a64",
  };
  const { status, body } = await send(url, { headers, body: form });
  expect({ status, body }).toEqual({ status: 200, body: issued });
});

test("refuses in the vendor's envelope", async () => {
  const refused = await send(url, signRequest(url, { accessKeyId: "nobody" }));
  expect({ status: refused.status, type: refused.headers["content-type"], body: refused.body }).toEqual({
    status: 404,
    type: "application/json;charset=utf-8",
    body: {
      RequestId: "16A96B9A-0000-4000-8000-CB92E68F4CD8",
      HostId: new URL(url).host,
      Code: "InvalidAccessKeyId.NotFound",
      Message: "The access key id nobody is not known.",
      Recommend:
        "https://api.alibabacloud.com/troubleshoot?q=InvalidAccessKeyId.NotFound&product=live&requestId=16A96B9A-0000-4000-8000-CB92E68F4CD8",
    },
  });
});

const refusals: [fact: string, signing: Signing, outcome: [status: number, code: string, message: string]][] =
  [
    [
      "a method that it does not speak",
      { method: "PUT" },
      [400, "UnsupportedHTTPMethod", "PUT is not supported here."],
    ],
    [
      "the wrong method for the operation",
      { method: "GET", body: "" },
      [400, "UnsupportedHTTPMethod", "GET is not supported here."],
    ],
    [
      "an unknown action",
      { headers: { "x-acs-action": "GetMessageTokens" } },
      [404, "InvalidApi.NotFound", "No API GetMessageTokens."],
    ],
    [
      "an action in another case",
      { headers: { "x-acs-action": "getMessageToken" } },
      [404, "InvalidApi.NotFound", "No API getMessageToken."],
    ],
    [
      "no action",
      { headers: { "x-acs-action": undefined } },
      [404, "InvalidApi.NotFound", "No API is named by the path and x-acs-action."],
    ],
    [
      "a path of its own, as the spec writes it",
      { target: "/GetMessageToken" },
      [404, "InvalidApi.NotFound", "No API is named by the path and x-acs-action."],
    ],
    [
      "another version",
      { headers: { "x-acs-version": "2016-11-02" } },
      [404, "InvalidApi.NotFound", "The API does not exist in version 2016-11-02."],
    ],
    [
      "no version",
      { headers: { "x-acs-version": undefined } },
      [404, "InvalidApi.NotFound", "The API does not exist in version (none)."],
    ],
    [
      "no authorization",
      { unsigned: { authorization: "" } },
      [400, "IncompleteSignature", "Authorization is missing or malformed."],
    ],
    [
      "no date",
      { headers: { "x-acs-date": undefined } },
      [400, "InvalidTimeStamp.Format", "x-acs-date is missing or not written as yyyy-MM-ddTHH:mm:ssZ."],
    ],
    [
      "a date with milliseconds",
      { headers: { "x-acs-date": "2026-11-22T12:00:00.000Z" } },
      [400, "InvalidTimeStamp.Format", "x-acs-date is missing or not written as yyyy-MM-ddTHH:mm:ssZ."],
    ],
    [
      "a date that does not exist",
      { headers: { "x-acs-date": "2026-13-22T12:00:00Z" } },
      [400, "InvalidTimeStamp.Format", "x-acs-date is missing or not written as yyyy-MM-ddTHH:mm:ssZ."],
    ],
    [
      "no nonce",
      { headers: { "x-acs-signature-nonce": undefined } },
      [400, "IncompleteSignature", "x-acs-signature-nonce is missing."],
    ],
    [
      "no hash of the body",
      { headers: { "x-acs-content-sha256": undefined } },
      [400, "IncompleteSignature", "x-acs-content-sha256 is missing."],
    ],
    [
      "the hash of another body",
      {
        headers: {
          "x-acs-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        },
      },
      [400, "SignatureDoesNotMatch", "x-acs-content-sha256 is not the SHA-256 of the body."],
    ],
    [
      "a signed header that is not there",
      { headers: { "x-acs-region": "cn-shanghai" }, unsent: ["x-acs-region"] },
      [400, "IncompleteSignature", "The signed header x-acs-region was not sent."],
    ],
    [
      "an x-acs header that is not signed",
      { unsigned: { "x-acs-region": "cn-shanghai" } },
      [400, "IncompleteSignature", "The header x-acs-region was sent but not signed."],
    ],
    [
      "a content type that is not signed",
      {
        headers: { "content-type": undefined },
        unsigned: { "content-type": "application/x-www-form-urlencoded" },
      },
      [400, "IncompleteSignature", "The header content-type was sent but not signed."],
    ],
    [
      "a malformed escape in the query",
      { target: "/?a=%zz" },
      [400, "SignatureDoesNotMatch", "The query has a malformed escape."],
    ],
    [
      "a temporary key without its token",
      { accessKeyId: temporary.accessKeyId, accessKeySecret: temporary.accessKeySecret },
      [404, "InvalidAccessKeyId.NotFound", "The access key id is not known with this x-acs-security-token."],
    ],
    [
      "a lasting key with a token",
      { headers: { "x-acs-security-token": "STS.token" } },
      [404, "InvalidAccessKeyId.NotFound", "The access key id is not known with this x-acs-security-token."],
    ],
    [
      "a body that is not a form",
      { headers: { "content-type": "application/json" }, body: "{}" },
      [400, "InvalidParameter", "The body has to be application/x-www-form-urlencoded."],
    ],
    [
      "a malformed escape in the form",
      { body: "AppId=%zz" },
      [400, "InvalidParameter", "The form body has a malformed escape."],
    ],
    [
      "a query of 80,000 parameters",
      { target: `/?${"&a=".repeat(80_000)}` },
      [400, "InvalidParameter", "The query has more than 1000 parameters."],
    ],
    [
      "a form of 300,000 parameters",
      { body: "&a=".repeat(300_000) },
      [400, "InvalidParameter", "The form has more than 1000 parameters."],
    ],
    [
      "a list of 250,000 elements",
      { body: `UserIdList=${",".repeat(250_000)}`, headers: { "x-acs-action": "ListMessageGroupUserById" } },
      [400, "InvalidParameter", "UserIdList must NOT have more than 10000 items"],
    ],
    [
      "a signed header by a name that every object inherits",
      { headers: { constructor: "x" }, unsent: ["constructor"] },
      [400, "IncompleteSignature", "The signed header constructor was not sent."],
    ],
    [
      "an absent parameter",
      { body: "AppId=a&DeviceId=d&UserId=u" },
      [400, "MissingParameter", "DeviceType is mandatory for this action."],
    ],
    [
      "a parameter in another case",
      { body: form.replace("UserId", "userid") },
      [400, "MissingParameter", "UserId is mandatory for this action."],
    ],
    ["a form without fields", { body: "" }, [400, "MissingParameter", "AppId is mandatory for this action."]],
    [
      "no body at all",
      { body: "", headers: { "content-type": undefined } },
      [400, "MissingParameter", "Body parameter is required"],
    ],
    [
      "a value that the spec does not have, in the code of the operation's own page",
      { body: form.replace("web", "toaster") },
      [
        400,
        "InvaildParameter",
        "Request body property DeviceType must be equal to one of the allowed values: ios, android, web, pc",
      ],
    ],
  ];

test("refuses only with codes of the vendor's catalogue", async () => {
  const catalogue = await readCatalogue("alibaba-live");
  expect(refusals.map(([, , [, code]]) => code).filter((code) => !catalogue.includes(code))).toEqual([]);
});

test.for(refusals)("refuses %s", async ([, signing, expected]) => {
  expect(await outcome(signing)).toEqual(expected);
});

test("a wrong secret is refused with the canonical request of the server", async () => {
  const [status, code, message] = await outcome({ accessKeySecret: "livespec-mock-secreT" });
  expect([status, code]).toEqual([400, "SignatureDoesNotMatch"]);
  expect(message).toMatch(
    /^The server signed the canonical request "POST\\n\/\\n\\ncontent-type:application\//,
  );
  expect(message).not.toContain("livespec-mock-secret");
});

test("verifies the query as it was on the wire", async () => {
  const query = { target: "/?b=%7e&a=x+y", canonicalQuery: "a=x%20y&b=~" };
  expect((await call(query)).status).toBe(200);
  expect((await outcome({ ...query, canonicalQuery: "a=x+y&b=~" }))[1]).toBe("SignatureDoesNotMatch");
});

test("accepts temporary credentials with their token", async () => {
  const { securityToken, ...key } = temporary;
  expect((await call({ ...key, headers: { "x-acs-security-token": securityToken } })).status).toBe(200);
});

test.for([
  [-960, "InvalidTimeStamp.Expired"],
  [-901, "InvalidTimeStamp.Expired"],
  [-900, undefined],
  [900, undefined],
  [901, "InvalidTimeStamp.Expired"],
  [960, "InvalidTimeStamp.Expired"],
] as const)("with its clock %i seconds from the caller's it says %s", async ([offset, code]) => {
  now = noon + offset * 1000;
  expect((await outcome({}))[1]).toBe(code);
});

test("every answer has the vendor's time in its Date header", async () => {
  now = noon + 16 * minutes;
  const { headers } = await send(url, signRequest(url));
  expect(headers.date).toBe("Sun, 22 Nov 2026 12:16:00 GMT");
});

test("refuses a nonce that was used before", async () => {
  const headers = { "x-acs-signature-nonce": "used-twice" };
  expect((await call({ headers })).status).toBe(200);
  expect(await outcome({ headers })).toEqual([
    400,
    "SignatureNonceUsed",
    "x-acs-signature-nonce was used before.",
  ]);
});

test("accepts a nonce again once no earlier request with it could pass", async () => {
  const signing = { "x-acs-signature-nonce": "comes-back" };
  await call({ headers: signing });
  now = noon + 31 * minutes;
  const late = { headers: { ...signing, "x-acs-date": "2026-11-22T12:31:00Z" } };
  expect((await call(late)).status).toBe(200);
});

test("keeps the nonces of two keys apart", async () => {
  const headers = { "x-acs-signature-nonce": "shared" };
  const second = { accessKeyId: "second-id", accessKeySecret: "second-secret", headers };
  expect([(await call({ headers })).status, (await call(second)).status]).toEqual([200, 200]);
});

test("a wrong signature spends no nonce, an invalid parameter does", async () => {
  const headers = { "x-acs-signature-nonce": "spent-once" };
  const codes = [
    await outcome({ headers, accessKeySecret: "wrong" }),
    await outcome({ headers, body: "AppId=a" }),
    await outcome({ headers }),
  ].map(([, code]) => code);
  expect(codes).toEqual(["SignatureDoesNotMatch", "MissingParameter", "SignatureNonceUsed"]);
});

test("accepts an empty form if the operation requires no field", async () => {
  const { status } = await call({ body: "", headers: { "x-acs-action": "QueryMessageApp" } });
  expect([status, exchanges[0]?.call]).toEqual([200, { operationId: "queryMessageApp", parameters: {} }]);
});

test("Prefer selects the answer", async () => {
  const refused = await call({ unsigned: { prefer: "code=403, example=Forbidden" } });
  expect([refused.status, (refused.body as { Code: string }).Code]).toEqual([403, "Forbidden"]);
});

test("checks the signature whatever Prefer says", async () => {
  const [, code] = await outcome({ accessKeySecret: "wrong", unsigned: { prefer: "code=200" } });
  expect(code).toBe("SignatureDoesNotMatch");
});

test("reports the request as it was on the wire and the decoded call", async () => {
  const request = signRequest(url, { body: `${form}&Note=a+b%26%E4%B8%AD` });
  await send(url, request);
  expect(exchanges).toEqual([
    {
      vendor: "alibaba-live",
      request: {
        method: "POST",
        target: "/",
        headers: { ...request.headers, connection: "close", "content-length": String(request.body?.length) },
        body: request.body,
      },
      operation: "getMessageToken",
      call: {
        operationId: "getMessageToken",
        parameters: {
          AppId: "a494caec-0000-695ef345db77",
          DeviceId: "dev-01",
          DeviceType: "web",
          UserId: "de1.a0",
          Note: "a b&中",
        },
      },
      response: {
        status: 200,
        headers: { "content-type": "application/json", "x-acs-request-id": issued.RequestId },
        body: JSON.stringify(issued),
      },
      verdict: "accepted",
      duration: expect.any(Number),
    },
  ]);
});

test("reports a refused request without a call", async () => {
  await send(url, signRequest(url, { accessKeySecret: "wrong" }));
  expect(exchanges.map(({ call, operation, verdict }) => [call, operation, verdict])).toEqual([
    [undefined, "getMessageToken", "SignatureDoesNotMatch"],
  ]);
});
