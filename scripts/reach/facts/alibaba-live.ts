import {
  AbortError,
  AlibabaLiveError,
  createAlibabaLiveClient,
  InvalidRequestError,
} from "@livespec/alibaba-live";
import type { Extras, Setting } from "../setting.ts";
import { abortInFlight } from "./abort-in-flight.ts";
import type { Fact } from "./fact.ts";
import { failureOf } from "./failure-of.ts";

const request = {
  AppId: "a494caec-0000-695ef345db77",
  UserId: "de1.a0",
  DeviceId: "dev-01",
  DeviceType: "web",
} as const;

/** What becomes of calls to Alibaba Cloud Live. */
export function describeAlibabaLive({ alibaba, observer, isBrowser }: Setting, extras: Extras): Fact[] {
  const { credentials, endpoints } = alibaba;
  const options = { credentials, dangerouslyAllowBrowser: isBrowser, retry: { baseDelay: 1 }, ...extras };
  const live = createAlibabaLiveClient({ ...options, endpoint: endpoints.sound });
  return [
    {
      fact: "Alibaba takes a signed call and answers with its payload",
      actual: async () => (await live.getMessageToken(request)).Result,
      expected: {
        AccessToken: "oauth_cloud_key:example-b0YY5Gy6Q",
        AccessTokenExpiredTime: 86_400_000,
        RefreshToken: "oauth_cloud_key:example-Q62xggOTdgk3gw=",
      },
    },
    {
      fact: "Alibaba takes the same call from openapi-fetch",
      actual: async () => {
        const { data, response } = await live.raw.POST("/GetMessageToken", { body: request });
        return { status: response.status, token: data?.Result.AccessToken };
      },
      expected: { status: 200, token: "oauth_cloud_key:example-b0YY5Gy6Q" },
    },
    {
      fact: "Alibaba refuses a wrong secret, as a typed error",
      actual: () => {
        const wrong = { ...credentials, accessKeySecret: "a-wrong-secret" };
        const client = createAlibabaLiveClient({ ...options, endpoint: endpoints.sound, credentials: wrong });
        return failureOf(() => client.getMessageToken(request), { of: AlibabaLiveError });
      },
      expected: {
        name: "AlibabaLiveError",
        code: "SignatureDoesNotMatch",
        category: "credentials",
        status: 400,
        operation: "getMessageToken",
        attempts: 1,
        retryable: false,
      },
    },
    {
      fact: "Alibaba throttles twice, and the third attempt is answered",
      actual: async () => {
        const client = createAlibabaLiveClient({ ...options, endpoint: endpoints.throttling });
        const { attempts, data } = await client.withResponse.getMessageToken(request);
        return { attempts, token: data.Result.AccessToken };
      },
      expected: { attempts: 3, token: "oauth_cloud_key:example-b0YY5Gy6Q" },
    },
    {
      fact: "a call of Alibaba's that is on its way is aborted",
      actual: () => {
        const client = createAlibabaLiveClient({ ...options, endpoint: endpoints.hanging });
        return failureOf(
          () =>
            abortInFlight((signal) => client.getMessageToken(request, { signal }), {
              arrival: `${observer}/alibaba-live/arrival`,
            }),
          { of: AbortError },
        );
      },
      expected: {
        name: "AbortError",
        code: "Aborted",
        operation: "getMessageToken",
        attempts: 1,
        retryable: false,
      },
    },
    {
      fact: "a request that breaks Alibaba's rules is named and not sent",
      actual: () =>
        failureOf(() => live.getMessageToken({ ...request, UserId: "De1" }), { of: InvalidRequestError }),
      expected: {
        name: "InvalidRequestError",
        code: "InvalidRequest",
        operation: "getMessageToken",
        violations: [{ field: "UserId", rule: "pattern", message: "must match ^[a-z0-9_.]+$" }],
      },
    },
  ];
}
