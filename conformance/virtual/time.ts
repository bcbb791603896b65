import type { Timer } from "@livespec/core";

/** A clock that stands still, with timers, until everything that can run without it has run. */
export interface VirtualTime {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly timer: Timer;
  /** Timers that are set. */
  readonly pending: () => number;
  /** Jumps from timer to timer until a promise is settled, and gives back its result. */
  readonly runUntil: <Result>(promise: Promise<Result>) => Promise<Result>;
}

/** Makes a virtual time that begins at `start`, in milliseconds since 1970. */
export function createVirtualTime(start: number): VirtualTime {
  let time = start;
  let count = 0;
  const pending = new Map<number, { at: number; run: () => void }>();

  const takeNext = () => {
    let next: [number, { at: number; run: () => void }] | undefined;
    for (const entry of pending) if (!next || entry[1].at < next[1].at) next = entry;
    if (next) pending.delete(next[0]);
    return next?.[1];
  };
  /** Resolves once everything that waits for promises alone has run. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

  return {
    now: () => time,
    pending: () => pending.size,
    timer: (run, ms) => {
      count += 1;
      const id = count;
      pending.set(id, { at: time + ms, run });
      return () => void pending.delete(id);
    },
    async runUntil<Result>(promise: Promise<Result>): Promise<Result> {
      let isSettled = false;
      const settled = () => {
        isSettled = true;
      };
      promise.then(settled, settled);
      for (;;) {
        await settle();
        if (isSettled) return promise;
        const next = takeNext();
        if (!next) throw new Error("no timer is left, and the promise is not settled");
        time = Math.max(time, next.at);
        next.run();
      }
    },
  };
}
