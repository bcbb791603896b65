import type { createVirtualTime } from "./virtual-time.ts";

const SECOND = 1000;
export const HOUR: number = 3600 * SECOND;
export const START: number = Date.parse("2026-11-22T12:00:00Z");

/** What a burst calls once. */
type Call = (options: { readonly signal: AbortSignal }) => Promise<unknown>;

/** What came of eight hours. */
export interface EightHours {
  /** Bytes on the heap at the end of each hour, once all that can be collected is. */
  readonly heaps: readonly number[];
  /** Timers that are left. */
  readonly pending: number;
  readonly calls: number;
  /** How many calls ended in each code. */
  readonly failures: Readonly<Record<string, number>>;
}

/** A vendor's clock that drifts away from ours by up to 40 minutes, there and back, every two hours. */
export const driftingFrom = (now: () => number) => (): number =>
  now() + Math.sin(((now() - START) / HOUR) * Math.PI) * 40 * 60 * SECOND;

/**
 * Lives through eight hours in some seconds, two bursts of calls a minute: more at once than a second's quota, some of which
 * are given up while they wait. Needs `--expose-gc`.
 */
export async function liveEightHours(
  time: ReturnType<typeof createVirtualTime>,
  call: Call,
): Promise<EightHours> {
  const failures: Record<string, number> = {};
  let calls = 0;
  const callOnce = async (_: unknown, index: number) => {
    calls += 1;
    const controller = new AbortController();
    const result = call({ signal: controller.signal });
    if (index % 20 === 0) controller.abort();
    await result.catch(({ code }: { code: string }) => {
      failures[code] = (failures[code] ?? 0) + 1;
    });
  };
  const pause = (ms: number) => new Promise<void>((resolve) => void time.timer(resolve, ms));

  const live = async () => {
    const heaps: number[] = [];
    while (heaps.length < 8) {
      const end = START + (heaps.length + 1) * HOUR;
      while (time.now() < end) {
        await Promise.all(Array.from({ length: 120 }, callOnce));
        await pause(30 * SECOND);
      }
      heaps.push(measureHeap());
    }
    return heaps;
  };
  const heaps = await time.runUntil(live());
  return { heaps, pending: time.pending(), calls, failures };
}

function measureHeap(): number {
  for (let round = 0; round < 3; round += 1) (globalThis as unknown as { gc: () => void }).gc();
  return process.memoryUsage().heapUsed;
}
