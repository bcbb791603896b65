import { expect, test } from "vitest";
import { callWithResponse } from "../vendors/call.ts";
import { vendors } from "../vendors/index.ts";
import type { VendorUnderTest } from "../vendors/vendor-under-test.ts";
import { createSeededRandom } from "../virtual/random.ts";
import { createVirtualTime, type VirtualTime } from "../virtual/time.ts";

const CALLS = 10_000;

/** A vendor that refuses a nonce it has seen, throttles some attempts by chance and remembers what it accepted, and when. */
function createVendor(
  { load, refuse }: VendorUnderTest,
  { time, random }: { time: VirtualTime; random: () => number },
) {
  const nonces = new Set<string>();
  const accepted: { readonly at: number; readonly message: string }[] = [];
  const count = { attempts: 0, repeatedNonces: 0 };
  const respond = ({ status, body }: { status: number; body: object }) =>
    new Response(JSON.stringify(body), { status });
  const refuseWith = (code: string | number) => respond(refuse({ code, message: "refused" }));

  const answer = (headers: Record<string, string>, body: string) => {
    count.attempts += 1;
    const nonce = load.nonce?.read(headers);
    if (load.nonce && nonces.has(nonce as string)) {
      count.repeatedNonces += 1;
      return refuseWith(load.nonce.code);
    }
    nonces.add(nonce as string);
    if (random() < 0.3) return refuseWith(load.throttledCode);
    const message = load.readMessage(body);
    accepted.push({ at: time.now(), message });
    return respond({ status: 200, body: load.createPayload(message) });
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

test.for(vendors.map((vendor) => [vendor.name, vendor] as const))(
  "%s: 10,000 calls, as many in flight as half a second's quota, all succeed once each, within the quota of every second, and use nine tenths of it",
  async ([name, vendor], context) => {
    const { load } = vendor;
    const inFlight = load.quota / 2;
    const time = createVirtualTime(Date.parse("2026-11-22T12:00:00Z"));
    const random = createSeededRandom(7);
    const { fetch, accepted, count } = createVendor(vendor, { time, random });
    const client = vendor.createClient({
      ...vendor.credentials,
      endpoint: "https://vendor.test",
      fetch,
      now: time.now,
      timer: time.timer,
      retry: { maxAttempts: 20, random },
    });
    const begin = time.now();
    const results: (string | undefined)[] = [];
    let next = 0;
    const worker = async () => {
      while (next < CALLS) {
        const message = `message ${next}`;
        next += 1;
        const { requestId } = await callWithResponse(client, load.createCall(message));
        results.push(requestId);
      }
    };
    await time.runUntil(Promise.all(Array.from({ length: inFlight }, worker)));

    const seconds = (time.now() - begin) / 1000;
    expect(new Set(results).size).toBe(CALLS);
    expect(new Set(accepted.map(({ message }) => message)).size).toBe(accepted.length);
    expect([accepted.length, count.repeatedNonces]).toEqual([CALLS, 0]);
    const busiest = findBusiestSecond(accepted.map(({ at }) => at));
    expect(busiest).toBeLessThanOrEqual(load.quota);
    const used = accepted.length / (seconds * load.quota);
    expect(used).toBeGreaterThanOrEqual(0.9);
    expect(time.pending()).toBe(0);
    await context.annotate(
      `${name}: ${CALLS} calls from ${inFlight} in flight in ${count.attempts} attempts, at most ${busiest} accepted in a second, ${(used * 100).toFixed(0)} % of the quota used`,
      "closing line",
    );
  },
);
