import { createRandom } from "@livespec/specs/soak/seeded-random.ts";
import { createVirtualTime } from "@livespec/specs/soak/virtual-time.ts";
import { expect, test } from "vitest";
import { createAlibabaLiveClient } from "../../src/index.ts";

const CALLS = 10_000;
const IN_FLIGHT = 50;
/** What the vendor allows `sendMessageToGroup` in a second. */
const QUOTA = 100;

/** A vendor that refuses a nonce it has seen, throttles some attempts by chance and remembers what it did, and when. */
function createVendor(time: ReturnType<typeof createVirtualTime>, random: () => number) {
  const nonces = new Set<string>();
  const accepted: { readonly at: number; readonly message: string }[] = [];
  const count = { attempts: 0, repeatedNonces: 0 };
  const refuse = (Code: string) =>
    new Response(JSON.stringify({ Code, Message: "refused", RequestId: "R" }), { status: 400 });

  const answer = (headers: Record<string, string>, body: string) => {
    count.attempts += 1;
    const nonce = headers["x-acs-signature-nonce"] as string;
    if (nonces.has(nonce)) {
      count.repeatedNonces += 1;
      return refuse("SignatureNonceUsed");
    }
    nonces.add(nonce);
    if (random() < 0.3) return refuse("Throttling.User");
    const message = new URLSearchParams(body).get("Data") as string;
    accepted.push({ at: time.now(), message });
    return new Response(JSON.stringify({ RequestId: "R", Result: { MessageId: message } }));
  };
  const fetch = (_: string, init: { headers: Record<string, string>; body?: string }) =>
    new Promise<Response>((resolve) => {
      const latency = 2 + 18 * random();
      time.timer(() => resolve(answer(init.headers, init.body ?? "")), latency);
    });
  return { fetch, accepted, count };
}

/** Most entries within any second, the second's end not included. */
function findBusiestSecond(times: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [index, at] of times.entries()) {
    while (at - (times[first] as number) >= 1000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

test("10,000 calls from 50 in flight all succeed once each, within the quota of every second, and use nine tenths of it", async (context) => {
  const time = createVirtualTime(Date.parse("2026-11-22T12:00:00Z"));
  const random = createRandom(7);
  const vendor = createVendor(time, random);
  const client = createAlibabaLiveClient({
    credentials: { accessKeyId: "id", accessKeySecret: "secret" },
    region: "cn-shanghai",
    fetch: vendor.fetch,
    now: time.now,
    timer: time.timer,
    retry: { maxAttempts: 20, random },
  });
  const begin = time.now();
  const results: string[] = [];
  let next = 0;
  const worker = async () => {
    while (next < CALLS) {
      const Data = `message ${next}`;
      next += 1;
      const request = { AppId: "app", GroupId: "group", OperatorUserId: "user", Data };
      const { Result } = await client.sendMessageToGroup(request);
      results.push(Result.MessageId);
    }
  };
  await time.runUntil(Promise.all(Array.from({ length: IN_FLIGHT }, worker)));

  const seconds = (time.now() - begin) / 1000;
  const { accepted, count } = vendor;
  expect(new Set(results).size).toBe(CALLS);
  expect(new Set(accepted.map(({ message }) => message)).size).toBe(accepted.length);
  expect([accepted.length, count.repeatedNonces]).toEqual([CALLS, 0]);
  const busiest = findBusiestSecond(accepted.map(({ at }) => at));
  expect(busiest).toBeLessThanOrEqual(QUOTA);
  const used = accepted.length / (seconds * QUOTA);
  expect(used).toBeGreaterThanOrEqual(0.9);
  expect(time.pending()).toBe(0);
  await context.annotate(
    `alibaba-live: ${CALLS} calls from ${IN_FLIGHT} in flight in ${count.attempts} attempts, at most ${busiest} accepted in a second, ${(used * 100).toFixed(0)} % of the quota used`,
    "closing line",
  );
});
