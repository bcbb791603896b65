import { afterAll, beforeEach, expect, test } from "vitest";
import { type Exchange, mockTencentApp, startMock } from "../../../src/index.ts";
import { readCatalogue } from "../../support/read-catalogue.ts";
import { send, type WireForm } from "../../support/send.ts";
import { commonQuery, mintUserSig, type Ticket } from "./sign-query.ts";

const start = 1700000000;
let seconds = start;
let exchange: Exchange | undefined;

const second = { sdkAppId: 88888888, secretKey: "f".repeat(64), administrators: ["admin", "deputy"] };
const mock = await startMock({
  vendors: ["tencent-live"],
  accounts: { "tencent-live": [mockTencentApp, second] },
  now: () => seconds * 1000,
  uuid: () => "59876bec-05e6-48ef-bd5b-b9373bdecbc1",
  onExchange: (latest) => {
    exchange = latest;
  },
});
const { url } = mock.vendors["tencent-live"];
afterAll(mock.close);
beforeEach(() => {
  seconds = start;
});

const path = "/v4/live_config/set_callback_token";
const token = JSON.stringify({ Token: "t", IsTokenEnable: true });

const call = async (wire: WireForm = {}) => {
  const { status, body } = await send(url, { target: `${path}?${commonQuery()}`, body: token, ...wire });
  const { RequestId, ...rest } = body as { RequestId: string };
  return { status, RequestId: RequestId.replace(/\d+$/, "n"), ...rest };
};

const requestId = "Id-59876bec05e648efbd5bb9373bdecbc1-O-Seq-n";
const done = { status: 200, ErrorCode: 0, ErrorInfo: "", ActionStatus: "OK", RequestId: requestId };
const failed = (ErrorCode: number, ErrorInfo: string) => ({
  status: 200,
  ErrorCode,
  ErrorInfo,
  ActionStatus: "FAIL",
  RequestId: requestId,
});

const withQuery = (changes: Parameters<typeof commonQuery>[0]): WireForm => ({
  target: `${path}?${commonQuery(changes)}`,
});
const withTicket = (ticket: Ticket): WireForm => withQuery({ usersig: mintUserSig(ticket) });

test("answers a call with a proper UserSig", async () => {
  expect(await call()).toEqual(done);
});

test("accepts a UserSig in a stored block", async () => {
  expect(await call(withTicket({ level: 0 }))).toEqual(done);
});

test("accepts an escaped UserSig", async () => {
  expect(
    await call(withQuery({ usersig: encodeURIComponent(mintUserSig()).replaceAll("*", "%2A") })),
  ).toEqual(done);
});

// Made by the official npm package tls-sig-api-v2 1.0.2 with its clock at 1700000000.
test("accepts the UserSig that the vendor's own package makes", async () => {
  const usersig =
    "eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwhWZiflZpXlQqeKU7MSCgswUJStDEwMogMiUZOamKlkZmqOKplYUZBaBxE1NTY3gosWZ6UpWSj5ljuYp*p7l5unBxXnF2WVhVU4uAf7Ozi5JpX7O5SbuHuUhzgZJmQXaTia2SrUAohcx8g__";
  // Its identifier is not an administrator, which is checked last: everything else was valid.
  expect(await call(withQuery({ identifier: "xiaojun", usersig }))).toEqual(
    failed(60010, "the identifier is not an administrator of the app"),
  );
});

test("knows several apps and their administrators", async () => {
  const usersig = mintUserSig({ sdkAppId: 88888888, identifier: "deputy", secretKey: second.secretKey });
  expect(await call(withQuery({ sdkappid: "88888888", identifier: "deputy", usersig }))).toEqual(done);
});

test("ignores the Content-Type header", async () => {
  const types = ["text/plain;charset=UTF-8", "application/x-www-form-urlencoded", "application/json"];
  const answers = await Promise.all(types.map((type) => call({ headers: { "content-type": type } })));
  expect(answers).toEqual([done, done, done]);
});

test("numbers its answers", async () => {
  const sequence = async () => {
    const { body } = await send(url, {});
    return Number(/-Seq-(\d+)$/.exec((body as { RequestId: string }).RequestId)?.[1]);
  };
  const first = await sequence();
  expect(await sequence()).toBe(first + 1);
});

const refusals: [fact: string, wire: WireForm, code: number, info: string][] = [
  [
    "an unknown path",
    { target: `/v4/live_config/nothing?${commonQuery()}` },
    60009,
    "there is no /v4/live_config/nothing",
  ],
  [
    "a path in another case",
    { target: `/v4/live_config/Set_Callback_Token?${commonQuery()}` },
    60009,
    "there is no /v4/live_config/Set_Callback_Token",
  ],
  ["another method", { method: "GET", body: "" }, 60009, `${path} takes POST only`],
  ["a malformed escape", withQuery({ note: "%zz" }), 60002, "the query has a malformed escape"],
  ["no query", { target: path }, 60012, "sdkappid is missing"],
  ["no sdkappid", withQuery({ sdkappid: undefined }), 60012, "sdkappid is missing"],
  [
    "sdkappid in another case",
    withQuery({ sdkappid: undefined, SdkAppId: "1400000000" }),
    60012,
    "sdkappid is missing",
  ],
  [
    "an sdkappid that is not a number",
    withQuery({ sdkappid: "14e8" }),
    60006,
    "sdkappid is not an integer of 32 bits",
  ],
  [
    "an sdkappid beyond 32 bits",
    withQuery({ sdkappid: "4294967296" }),
    60006,
    "sdkappid is not an integer of 32 bits",
  ],
  ["no identifier", withQuery({ identifier: undefined }), 60025, "identifier is missing"],
  ["no usersig", withQuery({ usersig: undefined }), 60025, "usersig is missing"],
  ["an empty usersig", withQuery({ usersig: "" }), 60025, "usersig is missing"],
  [
    "usersig in another case",
    withQuery({ usersig: undefined, userSig: mintUserSig() }),
    60025,
    "usersig is missing",
  ],
  ["no random", withQuery({ random: undefined }), 60025, "random is missing"],
  [
    "a random beyond 32 bits",
    withQuery({ random: "4294967296" }),
    60025,
    "random is not an unsigned integer of 32 bits",
  ],
  ["a negative random", withQuery({ random: "-1" }), 60025, "random is not an unsigned integer of 32 bits"],
  ["no contenttype", withQuery({ contenttype: undefined }), 60025, "contenttype is missing"],
  ["a contenttype in another case", withQuery({ contenttype: "JSON" }), 60025, "contenttype is not json"],
  [
    "a parameter that is given twice",
    { target: `${path}?${commonQuery()}&random=1` },
    60025,
    "random is given more than once",
  ],
  ["an unknown app", withQuery({ sdkappid: "1400000001" }), 70020, "the SDKAppID is not known"],
  ["a malformed UserSig", withQuery({ usersig: "eJyr" }), 70003, "the UserSig cannot be decoded"],
  [
    "a UserSig made with a key that differs in one character",
    withTicket({ secretKey: `${mockTencentApp.secretKey.slice(0, -1)}f` }),
    70009,
    "the UserSig was not made with the key of this app",
  ],
  [
    "a UserSig of another app",
    withTicket({ sdkAppId: second.sdkAppId, secretKey: second.secretKey }),
    70009,
    "the UserSig was not made with the key of this app",
  ],
  [
    "a UserSig for another app by this app's key",
    withTicket({ sdkAppId: 1 }),
    70014,
    "the UserSig was made for another SDKAppID",
  ],
  [
    "a UserSig for another identifier",
    withTicket({ identifier: "somebody" }),
    70013,
    "the UserSig was made for another identifier",
  ],
  [
    "an identifier that is not an administrator",
    withQuery({ identifier: "somebody", usersig: mintUserSig({ identifier: "somebody" }) }),
    60010,
    "the identifier is not an administrator of the app",
  ],
  ["an empty body", { body: "" }, 60003, "the body is empty; send {} if there is nothing to send"],
  ["malformed JSON", { body: '{"Token":' }, 60003, "the body is not JSON"],
  ["JSON that is not an object", { body: "[]" }, 60003, "the body is not a JSON object"],
  [
    "a query of 80,000 parameters",
    { target: `${path}?${commonQuery()}${"&a=".repeat(80_000)}` },
    60002,
    "the query has more than 1000 parameters",
  ],
  [
    "a body of 500,000 brackets",
    { body: `{"Token":${"[".repeat(500_000)}` },
    60003,
    "the body is nested deeper than 64 levels",
  ],
  [
    "a body of 500,000 values",
    { body: `{"Token":[${"1,".repeat(499_998)}1]}` },
    60003,
    "the body is made of more than 10000 values",
  ],
  [
    "a value that the spec does not have, by name",
    { body: JSON.stringify({ Token: "t".repeat(129), IsTokenEnable: true }) },
    100002,
    "Request body property Token must NOT have more than 128 characters",
  ],
  [
    "a value of another type, which JSON does not convert",
    { body: JSON.stringify({ Token: "t", IsTokenEnable: "true" }) },
    100002,
    "Request body property IsTokenEnable must be boolean",
  ],
];

test("refuses only with codes of the vendor's catalogue", async () => {
  const catalogue = await readCatalogue("tencent-live");
  expect(refusals.map(([, , code]) => code).filter((code) => !catalogue.includes(code))).toEqual([]);
});

test.for(refusals)("refuses %s", async ([, wire, code, info]) => {
  expect(await call(wire)).toEqual(failed(code, info));
});

test("a UserSig is valid until the last second of its lifetime", async () => {
  seconds = start + 604800;
  expect(await call()).toEqual(done);
  seconds += 1;
  expect(await call()).toEqual(failed(70001, "the UserSig has expired"));
});

test("checks the signature before the expiry", async () => {
  seconds = start + 604801;
  expect(await call(withTicket({ secretKey: "wrong" }))).toEqual(
    failed(70009, "the UserSig was not made with the key of this app"),
  );
});

test("Prefer selects the answer", async () => {
  expect(await call({ headers: { prefer: "example=tooFrequent" } })).toMatchObject({
    ActionStatus: "FAIL",
    ErrorCode: 60007,
  });
});

test("reports the request as it was on the wire and the decoded call", async () => {
  const query = commonQuery();
  await send(url, { target: `${path}?${query}`, body: token, headers: { host: "console.tim.qq.com" } });
  expect(exchange).toEqual({
    vendor: "tencent-live",
    request: {
      method: "POST",
      target: `${path}?${query}`,
      headers: { host: "console.tim.qq.com", connection: "close", "content-length": String(token.length) },
      body: token,
    },
    operation: "setCallbackToken",
    call: { operationId: "setCallbackToken", parameters: { Token: "t", IsTokenEnable: true } },
    response: {
      status: 200,
      headers: { "content-type": "application/json" },
      body: expect.stringContaining('"OK"'),
    },
    verdict: "accepted",
    duration: expect.any(Number),
  });
});
