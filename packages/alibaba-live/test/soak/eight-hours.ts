/**
 * Lives through eight hours in some seconds and prints, as one line of JSON, what was left on the heap hour by hour. Run by
 * soak.test.ts in a process of its own, with `--expose-gc`, which has to end by itself: what still held a timer would keep it.
 */
import { createAlibabaLiveClient } from "../../src/index.ts";
import { createRandom } from "./seeded-random.ts";
import { createVirtualTime } from "./virtual-time.ts";

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const START = Date.parse("2026-11-22T12:00:00Z");

const time = createVirtualTime(START);
const random = createRandom(11);
const count = { calls: 0, failures: {} as Record<string, number>, keys: 0, clockRefusals: 0, throttled: 0 };

/** The vendor's clock drifts away from ours by up to 40 minutes, there and back, every two hours. */
const vendorNow = () => time.now() + Math.sin(((time.now() - START) / HOUR) * Math.PI) * 40 * 60 * SECOND;

const refuse = (Code: string) =>
  new Response(JSON.stringify({ Code, Message: "refused", RequestId: "R" }), {
    status: 400,
    headers: { date: new Date(vendorNow()).toUTCString() },
  });

function answer(headers: Record<string, string>): Response {
  const date = Date.parse(headers["x-acs-date"] as string);
  if (Math.abs(date - vendorNow()) > 15 * 60 * SECOND) {
    count.clockRefusals += 1;
    return refuse("InvalidTimeStamp.Expired");
  }
  const chance = random();
  if (chance < 0.05) {
    count.throttled += 1;
    return refuse("Throttling.User");
  }
  if (chance < 0.06) return new Response("<html>bad gateway</html>", { status: 502 });
  return new Response('{"RequestId":"R","Result":{"Success":true}}');
}

const client = createAlibabaLiveClient({
  // Keys of half an hour, and now and then none to be had.
  credentials: async () => {
    count.keys += 1;
    if (count.keys % 7 === 0) throw new Error("vault is sealed");
    return { accessKeyId: `id-${count.keys}`, accessKeySecret: "secret", expiresAt: time.now() + HOUR / 2 };
  },
  region: "cn-shanghai",
  fetch: (_, init) =>
    new Promise((resolve, reject) => {
      if (random() < 0.005) return reject(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
      const stop = time.timer(() => resolve(answer(init.headers)), 5 + 45 * random());
      init.signal?.addEventListener("abort", () => {
        stop();
        reject(init.signal?.reason);
      });
      return undefined;
    }),
  now: time.now,
  timer: time.timer,
  retry: { random },
  onEvent: () => {},
});

/** Two bursts a minute: more calls at once than a second's quota, some of which are given up while they wait. */
async function burst(): Promise<void> {
  const request = { AppId: "app", GroupId: "group", UserId: "user" };
  const calls = Array.from({ length: 120 }, async (_, index) => {
    count.calls += 1;
    const controller = new AbortController();
    const call = client.leaveMessageGroup(request, { signal: controller.signal });
    if (index % 20 === 0) controller.abort();
    await call.catch(({ code }: { code: string }) => {
      count.failures[code] = (count.failures[code] ?? 0) + 1;
    });
  });
  await Promise.all(calls);
}

const pause = (ms: number) => new Promise<void>((resolve) => void time.timer(resolve, ms));

/** Bytes on the heap once all that can be collected is. */
function measureHeap(): number {
  for (let round = 0; round < 3; round += 1) (globalThis as unknown as { gc: () => void }).gc();
  return process.memoryUsage().heapUsed;
}

async function live(): Promise<number[]> {
  const heaps: number[] = [];
  while (heaps.length < 8) {
    const end = START + (heaps.length + 1) * HOUR;
    while (time.now() < end) {
      await burst();
      await pause(30 * SECOND);
    }
    heaps.push(measureHeap());
  }
  return heaps;
}

const heaps = await time.runUntil(live());
process.stdout.write(JSON.stringify({ heaps, pending: time.pending(), ...count }));
