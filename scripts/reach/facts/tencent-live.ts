import {
  AbortError,
  createTencentLiveClient,
  InvalidRequestError,
  TencentLiveError,
} from "@livespec/tencent-live";
import type { Extras, Setting } from "../setting.ts";
import { abortInFlight } from "./abort-in-flight.ts";
import type { Fact } from "./fact.ts";
import { failureOf } from "./failure-of.ts";

const callback = { Token: "a-token-of-our-own-choice", IsTokenEnable: true } as const;

/** What becomes of calls to Tencent's live API. */
export function describeTencentLive({ tencent, observer, isBrowser }: Setting, extras: Extras): Fact[] {
  const { app, endpoints } = tencent;
  const options = { ...app, dangerouslyAllowBrowser: isBrowser, retry: { baseDelay: 1 }, ...extras };
  const live = createTencentLiveClient({ ...options, endpoint: endpoints.sound });
  return [
    {
      fact: "Tencent takes signed calls and remembers what they said",
      actual: async () => {
        await live.setCallbackToken(callback);
        return (await live.getCallbackToken()).Response;
      },
      expected: callback,
    },
    {
      fact: "Tencent refuses a wrong secret, as a typed error",
      actual: () => {
        const wrong = { ...options, endpoint: endpoints.sound, secretKey: "a-wrong-key" };
        return failureOf(() => createTencentLiveClient(wrong).getCallbackToken(), { of: TencentLiveError });
      },
      expected: {
        name: "TencentLiveError",
        code: 70009,
        category: "credentials",
        status: 200,
        operation: "getCallbackToken",
        attempts: 1,
        retryable: false,
      },
    },
    {
      fact: "Tencent throttles twice, and the third attempt is answered",
      actual: async () => {
        const client = createTencentLiveClient({ ...options, endpoint: endpoints.throttling });
        const { attempts, data } = await client.withResponse.setCallbackToken(callback);
        return { attempts, code: data.ErrorCode };
      },
      expected: { attempts: 3, code: 0 },
    },
    {
      fact: "a call of Tencent's that is on its way is aborted",
      actual: () => {
        const client = createTencentLiveClient({ ...options, endpoint: endpoints.hanging });
        return failureOf(
          () =>
            abortInFlight((signal) => client.setCallbackToken(callback, { signal }), {
              arrival: `${observer}/tencent-live/arrival`,
            }),
          { of: AbortError },
        );
      },
      expected: {
        name: "AbortError",
        code: "Aborted",
        operation: "setCallbackToken",
        attempts: 1,
        retryable: false,
      },
    },
    {
      fact: "a request that breaks Tencent's rules is named and not sent",
      actual: () =>
        failureOf(() => live.setCallbackToken({ ...callback, Token: "t".repeat(129) }), {
          of: InvalidRequestError,
        }),
      expected: {
        name: "InvalidRequestError",
        code: "InvalidRequest",
        operation: "setCallbackToken",
        violations: [{ field: "Token", rule: "maxLength", message: "must have at most 128 characters" }],
      },
    },
  ];
}
