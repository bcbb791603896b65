import { expect, test } from "vitest";
import { signRequest } from "../gateway/alibaba-live/sign-request.ts";
import { commonQuery, mintUserSig, setTokenCall } from "../gateway/tencent-live/sign-query.ts";
import { NOON } from "../support/call-vendor.ts";
import { receive } from "../support/receive.ts";
import { startScenario } from "../support/start-scenario.ts";

test.for([
  ["clock-ahead", "Sun, 22 Nov 2026 12:20:00 GMT", "2026-11-22T12:20:00Z"],
  ["clock-behind", "Sun, 22 Nov 2026 11:00:00 GMT", "2026-11-22T11:00:00Z"],
] as const)("%s: Alibaba sends its time and refuses the caller's", async ([scenario, date, corrected]) => {
  await using alibaba = await startScenario("alibaba-live", scenario);
  const refused = await alibaba.call();
  expect([refused.status, JSON.parse(refused.body.toString()).Code, refused.headers.date]).toEqual([
    400,
    "InvalidTimeStamp.Expired",
    date,
  ]);
  const inTime = signRequest(alibaba.url, { headers: { "x-acs-date": corrected } });
  expect((await receive(alibaba.url, inTime)).status).toBe(200);
});

test.for([
  ["clock-ahead", "Sun, 22 Nov 2026 12:20:00 GMT", 70001],
  ["clock-behind", "Sun, 22 Nov 2026 11:00:00 GMT", 0],
] as const)("%s: Tencent sends its time and UserSigs expire by it", async ([scenario, date, code]) => {
  await using tencent = await startScenario("tencent-live", scenario);
  const { body = "", ...wire } = setTokenCall(NOON);
  const lasting = await receive(tencent.url, { ...wire, body });
  expect([JSON.parse(lasting.body.toString()).ErrorCode, lasting.headers.date]).toEqual([0, date]);
  // Made ten minutes before NOON, for a quarter of an hour.
  const usersig = mintUserSig({ time: Date.parse("2026-11-22T11:50:00Z") / 1000, expire: 900 });
  const target = `/v4/live_config/set_callback_token?${commonQuery({ usersig })}`;
  const brief = await receive(tencent.url, { target, body });
  expect(JSON.parse(brief.body.toString()).ErrorCode).toBe(code);
});
