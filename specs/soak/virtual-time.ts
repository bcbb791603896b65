/** A clock with timers that jumps from one to the next as soon as everything else has come to rest. */
export function createVirtualTime(start: number) {
  let time = start;
  let count = 0;
  const pending = new Map<number, { at: number; run: () => void }>();

  const takeNext = () => {
    let next: [number, { at: number; run: () => void }] | undefined;
    for (const entry of pending) if (!next || entry[1].at < next[1].at) next = entry;
    if (next) pending.delete(next[0]);
    return next?.[1];
  };
  /** Lets everything that only waits for promises go on. */
  const rest = () => new Promise<void>((resolve) => setImmediate(resolve));

  return {
    now: () => time,
    pending: () => pending.size,
    timer: (run: () => void, ms: number) => {
      count += 1;
      const id = count;
      pending.set(id, { at: time + ms, run });
      return () => void pending.delete(id);
    },
    /** Runs until the promise is settled. */
    async runUntil<Result>(promise: Promise<Result>): Promise<Result> {
      let isSettled = false;
      const settled = () => {
        isSettled = true;
      };
      promise.then(settled, settled);
      for (;;) {
        await rest();
        if (isSettled) return promise;
        const next = takeNext();
        if (!next) throw new Error("nothing is left to wait for, and the promise is not settled");
        time = Math.max(time, next.at);
        next.run();
      }
    },
  };
}
