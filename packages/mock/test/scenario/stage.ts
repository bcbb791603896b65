import type { Agent } from "node:http";
import { type Exchange, type MockOptions, startMock, type VendorName } from "../../src/index.ts";
import { signRequest } from "../alibaba-live/sign-request.ts";
import { type Arrival, receive } from "../receive.ts";
import type { WireForm } from "../send.ts";
import { commonQuery, mintUserSig } from "../tencent-live/sign-query.ts";

/** The clock of these tests, in milliseconds since 1970. */
export const noon = Date.parse("2026-11-22T12:00:00Z");

/** A call of each vendor that the mock accepts at noon. */
export const callOf: Readonly<Record<VendorName, (url: string) => WireForm>> = {
  "alibaba-live": (url) => signRequest(url),
  "tencent-live": () => ({
    target: `/v4/live_config/set_callback_token?${commonQuery({ usersig: mintUserSig({ time: noon / 1000 }) })}`,
    body: JSON.stringify({ Token: "t", IsTokenEnable: true }),
  }),
};

/** What each vendor answers to the first such call when all is well. */
export const soundOf: Readonly<Record<VendorName, string>> = {
  "alibaba-live":
    '{"RequestId":"16A96B9A-0000-4000-8000-CB92E68F4CD8","Result":{"AccessToken":"oauth_cloud_key:example-b0YY5Gy6Q","AccessTokenExpiredTime":86400000,"RefreshToken":"oauth_cloud_key:example-Q62xggOTdgk3gw="}}',
  "tencent-live":
    '{"ErrorCode":0,"ErrorInfo":"","ActionStatus":"OK","RequestId":"Id-16a96b9a000040008000cb92e68f4cd8-O-Seq-1"}',
};

/** The first half of that. */
export const halfOf = (vendor: VendorName): string =>
  soundOf[vendor].slice(0, Math.floor(soundOf[vendor].length / 2));

export const both: readonly VendorName[] = ["alibaba-live", "tencent-live"];

/** One vendor that plays a scenario at noon, and a caller of it. */
export const stage = async (
  vendor: VendorName,
  scenario: NonNullable<MockOptions["scenario"]>,
  options: MockOptions = {},
) => {
  const exchanges: Exchange[] = [];
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const mock = await startMock({
    vendors: [vendor],
    scenario,
    now: () => noon,
    uuid: () => "16a96b9a-0000-4000-8000-cb92e68f4cd8",
    onExchange: (exchange) => {
      exchanges.push(exchange);
      arrive();
    },
    ...options,
  });
  const { url, proxy, attempts } = mock.vendors[vendor];
  return {
    url,
    proxy,
    attempts,
    exchanges,
    /** Resolves when the first request has been understood. */
    arrived,
    wire: (): WireForm => callOf[vendor](url),
    call: (agent?: Agent): Promise<Arrival> => receive(url, callOf[vendor](url), agent),
    [Symbol.asyncDispose]: mock.close,
  };
};
