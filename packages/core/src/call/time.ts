import { assertOption } from "../options/assert-option.ts";

/** Runs a function after some milliseconds unless the returned function is called first. */
export type Timer = (run: () => void, ms: number) => () => void;

/** The runtime's own timer. */
export function systemTimer(run: () => void, ms: number): () => void {
  const id = setTimeout(run, ms);
  return () => clearTimeout(id);
}

/** Checks a caller's timer each time it is set: a timer that cannot be stopped would outlast its call. */
export function checkTimer(caller: string, timer: Timer): Timer {
  return (run, ms) => {
    const stop: unknown = timer(run, ms);
    assertOption(typeof stop === "function", caller, "timer", "must give a function that stops it");
    return stop as () => void;
  };
}

/** Milliseconds by the runtime's monotonic clock. Looked up on each call, because a test may replace it. */
export function systemMonotonicNow(): number {
  return performance.now();
}

/** Time-related options of a client. */
interface TimeOptions {
  readonly now?: (() => number) | undefined;
  readonly monotonicNow?: (() => number) | undefined;
  readonly timer?: unknown;
}

/**
 * Finds the clock that durations are measured by: the caller's, or the runtime's. A caller's timer runs on the caller's time,
 * so alongside one it is the caller's `now`, without its steps back.
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

/** First instant beyond the vendors' date notation: the year 10000. */
const END_OF_TIME = 253_402_300_800_000;

const isInstant = (time: unknown) => typeof time === "number" && time >= 0 && time < END_OF_TIME;

/**
 * Checks a caller's clock each time it is read. Its time cannot be known in advance, and what is made at an invalid time would
 * never expire.
 *
 * @throws TypeError naming the option, when the clock is read.
 */
export function checkClock(caller: string, now: () => number): () => number {
  return () => {
    const time = now();
    if (!isInstant(time)) assertOption(false, caller, "now", "must give milliseconds since 1970");
    return time;
  };
}

/** A clock that the vendor's can correct. */
export interface VendorClock {
  /** The vendor's time as far as it is known, in milliseconds since 1970: the time of signatures. */
  readonly now: () => number;
  /**
   * Takes the time from the `Date` header of a refusal, and remembers by how much the local clock is off: a day at most. If the
   * header says more than that, or nothing, what was learned before is forgotten, because a signature by it was refused.
   *
   * @returns Whether the time has changed, so that it is worth signing again.
   */
  readonly learn: (date: string | undefined) => boolean;
}

/**
 * Largest correction of the local clock by a vendor, or by whoever answers in its place, in milliseconds. A post-dated
 * signature can be used for longer than intended; this is how much longer at most.
 */
const LARGEST_OFFSET = 24 * 60 * 60_000;

/** Makes a clock that runs like the caller's own until the vendor says that it is wrong. */
export function createVendorClock(now: () => number): VendorClock {
  let offset = 0;
  return {
    now: () => now() + offset,
    learn(date) {
      const previous = offset;
      const theirs = Date.parse(date ?? "");
      const learned = theirs - now();
      // NaN if it holds no time.
      const isSane = isInstant(theirs) && Math.abs(learned) <= LARGEST_OFFSET;
      offset = isSane ? learned : 0;
      return isSane || previous !== 0;
    },
  };
}
