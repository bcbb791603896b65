import { Agent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { type Exchange, mockAlibabaAccount, startMock } from "@livespec/mock";
import { expect, test } from "vitest";
import { createAlibabaLiveClient, type LivespecError } from "../src/index.ts";
import type { AlibabaLiveClientOptions } from "../src/options.ts";

const { accessKeyId, accessKeySecret } = mockAlibabaAccount;
const credentials = { accessKeyId, accessKeySecret };
const request = { AppId: "app", UserId: "user", DeviceId: "device", DeviceType: "web" } as const;

const createClient = (options: Partial<AlibabaLiveClientOptions>) =>
  createAlibabaLiveClient({ credentials, ...options } as AlibabaLiveClientOptions);

const failureOf = (promise: Promise<unknown>): Promise<LivespecError> =>
  promise.then(
    () => Promise.reject(new Error("the call succeeded")),
    (error: LivespecError) => error,
  );

/** A vendor in a scenario, with what reached it. */
async function play(scenario: string | undefined) {
  const exchanges: Exchange[] = [];
  const mock = await startMock({
    vendors: ["alibaba-live"],
    onExchange: (exchange) => exchanges.push(exchange),
    ...(scenario !== undefined && { scenario }),
  });
  const { url } = mock.vendors["alibaba-live"];
  return { url, exchanges, [Symbol.asyncDispose]: mock.close };
}

test("if the first host cannot be reached, the backup host is called at once and kept", async () => {
  await using hole = await play("hole");
  await using vendor = await play(undefined);
  const hosts: string[] = [];
  // Leads each host of the region to a place on this machine.
  const agent = new HttpsAgent();
  agent.createConnection = ((options: { host: string }) => {
    hosts.push(options.host);
    const { hostname, port } = new URL(options.host === "live.aliyuncs.com" ? hole.url : vendor.url);
    return new Agent().createConnection({ host: hostname, port: Number(port) });
  }) as never;
  const client = createClient({ region: "ap-southeast-1", agent, timeout: 500, retry: false });
  await client.getMessageToken(request);
  await client.getMessageToken(request);
  const backup = "live.ap-southeast-1.aliyuncs.com";
  expect(hosts).toEqual(["live.aliyuncs.com", backup, backup]);
});

test("a forged Date header affects no later call", async () => {
  await using vendor = await play("hostile-date");
  const client = createClient({ endpoint: vendor.url });
  expect(await failureOf(client.getMessageToken(request))).toMatchObject({
    code: "InvalidTimeStamp.Expired",
    attempts: 1,
  });
  expect(await client.getMessageToken(request)).toHaveProperty("Result");
});

test("a key refused as expired is dropped and requested once for all calls, and these continue", async () => {
  const good = { accessKeyId, accessKeySecret };
  await using vendor = await play(undefined);
  let asked = 0;
  const client = createClient({
    endpoint: vendor.url,
    credentials: async () => {
      asked += 1;
      const expiresAt = Date.now() + 3_600_000;
      return asked === 1 ? { ...good, accessKeyId: "revoked", expiresAt } : { ...good, expiresAt };
    },
  });
  const answers = await Promise.all([1, 2, 3, 4].map(() => client.withResponse.getMessageToken(request)));
  expect(answers.map(({ attempts }) => attempts)).toEqual([2, 2, 2, 2]);
  expect(asked).toBe(2);
});

test("a refused key that is returned again is not retried", async () => {
  await using vendor = await play(undefined);
  let asked = 0;
  const client = createClient({
    endpoint: vendor.url,
    credentials: () => {
      asked += 1;
      return { accessKeyId: "revoked", accessKeySecret, expiresAt: Date.now() + 3_600_000 };
    },
  });
  expect(await failureOf(client.getMessageToken(request))).toMatchObject({
    code: "InvalidAccessKeyId.NotFound",
    attempts: 1,
    retryable: false,
  });
  expect([asked, vendor.exchanges.length]).toEqual([2, 1]);
});

test.each(['{"RequestId":"R","Result":null}', '{"Result":{}}'])(
  "a 200 with %s is not the vendor's answer, although it may have acted",
  async (body) => {
    const client = createClient({ endpoint: "https://vendor.test", fetch: async () => new Response(body) });
    for (const call of [
      () => client.getMessageToken(request),
      () => client.withResponse.getMessageToken(request),
      () => client.raw.POST("/GetMessageToken", { body: request }),
    ])
      expect(await failureOf(call())).toMatchObject({
        name: "AlibabaLiveError",
        attempts: 1,
        bodyStart: body,
        message: expect.stringContaining(
          "HTTP 200 with a body that is not the vendor's JSON; the vendor may have acted all the same",
        ),
      });
  },
);
