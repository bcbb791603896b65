import { expect, test } from "vitest";
import type { VendorName } from "../../src/index.ts";
import { vendorNames } from "../../src/vendors.ts";
import { signRequest } from "../gateway/alibaba-live/sign-request.ts";
import { commonQuery, mintUserSig, setTokenCall } from "../gateway/tencent-live/sign-query.ts";
import { NOON } from "../support/call-vendor.ts";
import { receive } from "../support/receive.ts";
import { startScenario } from "../support/start-scenario.ts";

/** Status and code of one call after the other. */
const outcomes = async (vendor: VendorName, { scenario, calls }: { scenario: string; calls: number }) => {
  await using started = await startScenario(vendor, scenario);
  const found: string[] = [];
  for (let call = 0; call < calls; call += 1) {
    const { status, body } = await started.call();
    const { Code, ErrorCode } = JSON.parse(body.toString());
    found.push(`${status} ${Code ?? ErrorCode ?? "ok"}`);
  }
  return found;
};

test.for([
  ["throttle-twice", "alibaba-live", ["400 Throttling.User", "400 Throttling.User", "200 ok"]],
  ["throttle-twice", "tencent-live", ["200 60007", "200 60007", "200 0"]],
  ["throttle-with-retry-after", "alibaba-live", ["400 Throttling.User", "200 ok"]],
  ["throttle-with-retry-after", "tencent-live", ["200 60007", "200 0"]],
  ["throttle-with-acs-retry-after", "alibaba-live", ["400 Throttling.User", "200 ok"]],
  ["always-throttled", "alibaba-live", ["400 Throttling.User", "400 Throttling.User", "400 Throttling.User"]],
  ["always-throttled", "tencent-live", ["200 60007", "200 60007", "200 60007"]],
  ["transient-once", "alibaba-live", ["500 InternalError", "200 ok"]],
  ["transient-once", "tencent-live", ["200 100001", "200 0"]],
  ["nonce-refused-once", "alibaba-live", ["400 SignatureNonceUsed", "200 ok"]],
  ["usersig-expired-once", "tencent-live", ["200 70001", "200 0"]],
  ["credentials-revoked-once", "alibaba-live", ["400 InvalidSecurityToken.Expired", "200 ok"]],
  ["credentials-revoked-once", "tencent-live", ["200 70009", "200 0"]],
  ["hostile-date", "alibaba-live", ["400 InvalidTimeStamp.Expired", "200 ok"]],
  ["hostile-date", "tencent-live", ["200 70001", "200 0"]],
  ["wrong-region", "tencent-live", ["200 60026", "200 60026"]],
  ["ok-with-error", "alibaba-live", ["200 Forbidden", "200 Forbidden"]],
  ["ok-with-error", "tencent-live", ["200 60010", "200 60010"]],
] as const)("%s: consecutive calls of %s get %o", async ([scenario, vendor, expected]) => {
  expect(await outcomes(vendor, { scenario, calls: expected.length })).toEqual(expected);
});

test("Alibaba throttles in its own envelope and names the request in its header", async () => {
  await using alibaba = await startScenario("alibaba-live", "throttle-twice");
  const { status, headers, body } = await alibaba.call();
  expect([status, headers["content-type"], headers["x-acs-request-id"]]).toEqual([
    400,
    "application/json;charset=utf-8",
    "16A96B9A-0000-4000-8000-CB92E68F4CD8",
  ]);
  expect(JSON.parse(body.toString())).toEqual({
    RequestId: "16A96B9A-0000-4000-8000-CB92E68F4CD8",
    HostId: new URL(alibaba.url).host,
    Code: "Throttling.User",
    Message: "Too many calls of this account.",
    Recommend:
      "https://api.alibabacloud.com/troubleshoot?q=Throttling.User&product=live&requestId=16A96B9A-0000-4000-8000-CB92E68F4CD8",
  });
});

test("Tencent throttles in its own envelope", async () => {
  await using tencent = await startScenario("tencent-live", "throttle-twice");
  const { body } = await tencent.call();
  expect(JSON.parse(body.toString())).toEqual({
    ErrorCode: 60007,
    ErrorInfo: "Calls come too often.",
    ActionStatus: "FAIL",
    RequestId: "Id-16a96b9a000040008000cb92e68f4cd8-O-Seq-1",
  });
});

test.for([
  ["throttle-with-retry-after", "alibaba-live", { "retry-after": "1" }],
  ["throttle-with-retry-after", "tencent-live", { "retry-after": "1" }],
  ["throttle-with-acs-retry-after", "alibaba-live", { "x-acs-retry-after": "1000" }],
] as const)("%s: the first answer of %s has a retry-after header", async ([scenario, vendor, expected]) => {
  await using started = await startScenario(vendor, scenario);
  const headers = [(await started.call()).headers, (await started.call()).headers];
  const found = headers.map((one) =>
    Object.fromEntries(Object.entries(one).filter(([name]) => name.endsWith("retry-after"))),
  );
  expect(found).toEqual([expected, {}]);
});

test.for(vendorNames)(
  "hostile-date: the Date header of %s is the last second of 9999 once",
  async (vendor) => {
    await using started = await startScenario(vendor, "hostile-date");
    const dates = [(await started.call()).headers.date, (await started.call()).headers.date];
    expect(dates).toEqual(["Fri, 31 Dec 9999 23:59:59 GMT", "Sun, 22 Nov 2026 12:00:00 GMT"]);
  },
);

const forged = {
  message:
    "Not so.\r\n2026-11-22T12:00:00Z INFO livespec: all is well\n\u001b[2J\u001b[1;32mAll is well.\u001b[0m",
  requestId: "R-1\r\n2026-11-22T12:00:00Z INFO livespec: all is well\n\u001b[2J",
};

test("log-injection: Alibaba forges its envelope, and omits a header that could not be sent", async () => {
  await using alibaba = await startScenario("alibaba-live", "log-injection");
  const { status, headers, body } = await alibaba.call();
  const { Code, Message, RequestId } = JSON.parse(body.toString());
  expect([status, headers["x-acs-request-id"], Code, Message, RequestId]).toEqual([
    400,
    undefined,
    "InputInvalid",
    forged.message,
    forged.requestId,
  ]);
});

test("log-injection: Tencent forges its envelope", async () => {
  await using tencent = await startScenario("tencent-live", "log-injection");
  expect(JSON.parse((await tencent.call()).body.toString())).toEqual({
    ErrorCode: 60002,
    ErrorInfo: forged.message,
    ActionStatus: "FAIL",
    RequestId: forged.requestId,
  });
});

test("a forged request id that a header can hold is in Alibaba's header", async () => {
  const scenario = { title: "No.", steps: [{ refuse: { category: "invalid", requestId: "R 1" } }] } as const;
  await using alibaba = await startScenario("alibaba-live", scenario);
  expect((await alibaba.call()).headers["x-acs-request-id"]).toBe("R 1");
});

test("a wrong signature is refused as usual and takes no step", async () => {
  await using alibaba = await startScenario("alibaba-live", "throttle-twice");
  const answer = await receive(alibaba.url, signRequest(alibaba.url, { accessKeySecret: "wrong" }));
  expect([JSON.parse(answer.body.toString()).Code, alibaba.attempts.count()]).toEqual([
    "SignatureDoesNotMatch",
    0,
  ]);
  expect(alibaba.exchanges.map(({ fault }) => fault)).toEqual([undefined]);
});

test("a throttled request spends its nonce, so a retry needs a new signature", async () => {
  await using alibaba = await startScenario("alibaba-live", "throttle-twice");
  const wire = await alibaba.wire();
  const codes: string[] = [];
  for (const sent of [wire, wire]) {
    codes.push(JSON.parse((await receive(alibaba.url, sent)).body.toString()).Code);
  }
  expect(codes).toEqual(["Throttling.User", "SignatureNonceUsed"]);
});

test("a throttled call is not carried out", async () => {
  await using tencent = await startScenario("tencent-live", "throttle-twice");
  await receive(tencent.url, setTokenCall(NOON));
  await receive(tencent.url, setTokenCall(NOON));
  const query = commonQuery({ usersig: mintUserSig({ time: NOON / 1000 }) });
  const target = `/v4/live_config/get_callback_token?${query}`;
  const { body } = await receive(tencent.url, { target, body: "{}" });
  expect(JSON.parse(body.toString())).toMatchObject({ ErrorCode: 100302 });
});

test("exchanges have the fault of each attempt, and attempts can be reset", async () => {
  await using tencent = await startScenario("tencent-live", "transient-once");
  await receive(tencent.url, setTokenCall(NOON));
  await receive(tencent.url, setTokenCall(NOON));
  expect(tencent.attempts.count()).toBe(2);
  tencent.attempts.reset();
  await receive(tencent.url, setTokenCall(NOON));
  expect(tencent.attempts.count()).toBe(1);
  expect(tencent.exchanges.map(({ fault, call }) => [fault, call?.operationId])).toEqual([
    [{ refuse: "transient" }, "setCallbackToken"],
    [undefined, "setCallbackToken"],
    [{ refuse: "transient" }, "setCallbackToken"],
  ]);
});
