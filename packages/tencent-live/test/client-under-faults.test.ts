import { expect, test } from "vitest";
import { createTencentLiveClient, type LivespecError } from "../src/index.ts";
import type { TencentLiveClientOptions } from "../src/options.ts";
import { decodeUserSig } from "../src/user-sig/decode-user-sig.ts";

const app = { sdkAppId: 1400000000, secretKey: "key", administrator: "administrator" };
const DAY = 86_400;
const payload = {
  ActionStatus: "OK",
  ErrorCode: 0,
  ErrorInfo: "",
  RequestId: "R",
  Response: { Token: "t", IsTokenEnable: true },
};

const failureOf = (promise: Promise<unknown>): Promise<LivespecError> =>
  promise.then(
    () => Promise.reject(new Error("the call succeeded")),
    (error: LivespecError) => error,
  );

/** A client whose vendor gives the listed answers, one after the other, and the UserSigs that it received. */
function createParts(
  answers: readonly { readonly ErrorCode?: number; readonly ErrorInfo?: string; readonly date?: string }[],
  options: Partial<TencentLiveClientOptions> = {},
) {
  const left = [...answers];
  const userSigs: string[] = [];
  const client = createTencentLiveClient({
    ...app,
    endpoint: "https://vendor.test",
    fetch: async (url) => {
      userSigs.push(new URL(url).searchParams.get("usersig") as string);
      const { date, ...answer } = left.shift() ?? {};
      return new Response(JSON.stringify({ ...payload, ...answer }), { headers: date ? { date } : {} });
    },
    ...options,
  } as TencentLiveClientOptions);
  return { client, userSigs };
}

test("no UserSig outlives its intended lifetime by more than a day, whatever time a stranger sends", async () => {
  for (const date of ["Fri, 31 Dec 9999 23:59:59 GMT", new Date(Date.now() + 20 * 3_600_000).toUTCString()]) {
    const { client, userSigs } = createParts([{ ErrorCode: 70001, date }]);
    await client.getCallbackToken();
    await client.getCallbackToken();
    for (const userSig of userSigs) {
      const { time, expire } = await decodeUserSig(userSig);
      expect(time + expire).toBeLessThanOrEqual(Date.now() / 1000 + 2 * DAY);
    }
  }
});

test("a UserSig refused as expired or no longer valid is renewed once, and kept", async () => {
  for (const ErrorCode of [70001, 70052, 70347]) {
    let time = Date.parse("2026-11-28T12:00:00Z");
    const { client, userSigs } = createParts([{ ErrorCode }], {
      now: () => {
        time += 1000;
        return time;
      },
    });
    await client.getCallbackToken();
    await client.getCallbackToken();
    expect([new Set(userSigs).size, userSigs[1]]).toEqual([2, userSigs[2]]);
  }
});

test("without retries the UserSig is renewed for the next call", async () => {
  let time = Date.parse("2026-11-28T12:00:00Z");
  const { client, userSigs } = createParts([{ ErrorCode: 70001 }], {
    retry: false,
    now: () => {
      time += 1000;
      return time;
    },
  });
  expect(await failureOf(client.getCallbackToken())).toMatchObject({ code: 70001, attempts: 1 });
  await client.getCallbackToken();
  expect(new Set(userSigs).size).toBe(2);
});

test("a replaced key is requested once more, and the call continues with a UserSig of the new one", async () => {
  const keys = ["old", "new"];
  const { client, userSigs } = createParts([{ ErrorCode: 70009 }], {
    secretKey: () => keys.shift() ?? "none",
  });
  const { attempts } = await client.withResponse.getCallbackToken();
  await client.getCallbackToken();
  expect([attempts, keys, new Set(userSigs).size]).toEqual([2, [], 2]);
});

test("a fixed key that the vendor refuses is not retried", async () => {
  const { client, userSigs } = createParts([{ ErrorCode: 70009, ErrorInfo: "verify failed" }]);
  expect(await failureOf(client.getCallbackToken())).toMatchObject({ code: 70009, retryable: false });
  expect(userSigs).toHaveLength(1);
});

test("a clock that returns no valid time makes no UserSig", async () => {
  for (const now of [() => Number.NaN, () => "1700000000000" as never, () => -1]) {
    const { client, userSigs } = createParts([], { now });
    expect(await failureOf(client.getCallbackToken())).toEqual(
      new TypeError('createTencentLiveClient: option "now" must give milliseconds since 1970'),
    );
    expect(userSigs).toEqual([]);
  }
});

test("a UserSig in the name of a failing fetch's error, or in a vendor's request id, is masked", async () => {
  const { client } = createParts([], {
    retry: false,
    fetch: (url) => Promise.reject(Object.assign(new Error("failed"), { name: `FetchError of ${url}` })),
  });
  const { cause } = await failureOf(client.getCallbackToken());
  expect((cause as Error).name).toMatch(/^FetchError of .*usersig=\*\*\*/);

  const echoing = createParts([], {
    fetch: async (url) => {
      const RequestId = new URL(url).searchParams.get("usersig");
      return new Response(JSON.stringify({ ...payload, RequestId }));
    },
  });
  const { requestId } = await echoing.client.withResponse.getCallbackToken();
  expect(requestId).toBe("***");
});

test("if a renewed UserSig is refused as well, the key is requested again", async () => {
  let asked = 0;
  const { client, userSigs } = createParts([{ ErrorCode: 70052 }, { ErrorCode: 70052 }], {
    retry: { baseDelay: 1, maxDelay: 1 },
    secretKey: () => {
      asked += 1;
      return `key ${asked}`;
    },
  });
  await failureOf(client.getCallbackToken());
  await client.getCallbackToken();
  expect([asked, userSigs.length]).toEqual([2, 3]);
});

test("a refusal of a UserSig that is no longer used affects neither the clock nor the current one", async () => {
  const date = new Date(Date.now() + 3_600_000).toUTCString();
  const waiting: (() => void)[] = [];
  const userSigs: string[] = [];
  const client = createTencentLiveClient({
    ...app,
    endpoint: "https://vendor.test",
    retry: { baseDelay: 1, maxDelay: 1 },
    fetch: async (url) => {
      userSigs.push(new URL(url).searchParams.get("usersig") as string);
      if (userSigs.length > 2) return new Response(JSON.stringify(payload));
      await new Promise<void>((resolve) => waiting.push(resolve));
      return new Response(JSON.stringify({ ...payload, ErrorCode: 70001 }), { headers: { date } });
    },
  });
  const [one, other] = [client.getCallbackToken(), client.getCallbackToken()];
  while (waiting.length < 2) await new Promise((resolve) => setImmediate(resolve));
  waiting[0]?.();
  await one;
  waiting[1]?.();
  await other;
  expect(userSigs).toHaveLength(4);
  expect(new Set(userSigs.slice(0, 2)).size).toBe(1);
  expect(userSigs[3]).toBe(userSigs[2]);
});
