import { call } from "../vendors/call.ts";
import type { AnyClient, VendorUnderTest } from "../vendors/vendor-under-test.ts";
import { createVirtualFetch } from "../virtual/fetch.ts";
import type { VirtualTime } from "../virtual/time.ts";
import { createVirtualWorld, type VirtualWorld } from "../virtual/world.ts";

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const START = Date.parse("2026-11-22T12:00:00Z");

/** Result of eight hours. */
export interface EightHours {
  /** Bytes on the heap at the end of each hour, after garbage collection. */
  readonly heaps: readonly number[];
  /** Number of timers that are left. */
  readonly pending: number;
  readonly calls: number;
  /** Number of calls that ended in each code. */
  readonly failures: Readonly<Record<string, number>>;
  /** Counts of what the vendor counts. */
  readonly happened: Readonly<Record<string, number>>;
}

/**
 * Lives through eight hours in some seconds, two bursts of calls a minute: more at once than a second's quota, some of which
 * are aborted while they wait. Needs `--expose-gc`.
 */
export async function liveEightHours(vendor: VendorUnderTest): Promise<EightHours> {
  const world = createVirtualWorld({ start: START, seed: vendor.soak.seed });
  const { time } = world;
  const client = createSoakClient(vendor, world);
  const failures: Record<string, number> = {};
  let calls = 0;
  const callOnce = async (_: unknown, index: number) => {
    calls += 1;
    const controller = new AbortController();
    const result = call(client, vendor.soak.call, { signal: controller.signal });
    if (index % 20 === 0) controller.abort();
    await result.catch(({ code }: { code: string }) => {
      failures[code] = (failures[code] ?? 0) + 1;
    });
  };

  const live = async () => {
    const heaps: number[] = [];
    while (heaps.length < 8) {
      const end = START + (heaps.length + 1) * HOUR;
      while (time.now() < end) {
        await Promise.all(Array.from({ length: 120 }, callOnce));
        await pause(30 * SECOND, time);
      }
      heaps.push(measureHeap());
    }
    return heaps;
  };
  const heaps = await time.runUntil(live());
  return { heaps, pending: time.pending(), calls, failures, happened: world.happened };
}

/** Makes a client of a vendor that checks credentials, throttles one call in twenty and fails one in a hundred. */
function createSoakClient({ soak, refuse, createClient }: VendorUnderTest, world: VirtualWorld): AnyClient {
  const { time, random, vendorNow, count } = world;
  const check = soak.createCheck(world);
  const respond = ({ status, body }: { status: number; body: object }) =>
    new Response(JSON.stringify(body), { status, headers: { date: new Date(vendorNow()).toUTCString() } });
  const answer = (url: string, headers: Record<string, string>) => {
    const code = check({ url, headers });
    if (code !== undefined) return respond(refuse({ code, message: "refused" }));
    const chance = random();
    if (chance < 0.05) {
      count("throttled");
      return respond(refuse({ code: soak.throttledCode, message: "refused" }));
    }
    if (chance < 0.06) return new Response("<html>bad gateway</html>", { status: 502 });
    return respond({ status: 200, body: soak.payload });
  };
  return createClient({
    ...soak.createOptions(world),
    fetch: createVirtualFetch(world, answer),
    now: time.now,
    timer: time.timer,
    retry: { random },
    onEvent: () => {},
  });
}

const pause = (ms: number, { timer }: VirtualTime) =>
  new Promise<void>((resolve) => {
    timer(resolve, ms);
  });

function measureHeap(): number {
  for (let round = 0; round < 3; round += 1) (globalThis as unknown as { gc: () => void }).gc();
  return process.memoryUsage().heapUsed;
}
