/** Milliseconds by a clock of the runtime that is never set. Looked up on each call, as a test may put its own in place. */
export const systemMonotonicNow = (): number => performance.now();

/** The options of a client that have to do with time. */
interface TimeOptions {
  readonly now?: (() => number) | undefined;
  readonly monotonicNow?: (() => number) | undefined;
  readonly timer?: unknown;
}

/**
 * Finds the clock that lengths of time are measured by: the caller's, or the runtime's. Who brings timers brings the time that
 * they run by, so beside these it is the caller's `now`, without its steps back.
 */
export function resolveMonotonicNow({ now, monotonicNow, timer }: TimeOptions): () => number {
  if (monotonicNow) return monotonicNow;
  return now && timer ? withoutStepsBack(now) : systemMonotonicNow;
}

function withoutStepsBack(now: () => number): () => number {
  let last = Number.POSITIVE_INFINITY;
  let passed = 0;
  return () => {
    const time: unknown = now();
    if (typeof time !== "number") return passed;
    if (time > last) passed += time - last;
    last = time;
    return passed;
  };
}
