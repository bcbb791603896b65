import { assertOption } from "../options/assert-option.ts";

/** Runs a function after some milliseconds unless the returned function is called first. */
export type Timer = (run: () => void, ms: number) => () => void;

/** The runtime's own timer. */
export function systemTimer(run: () => void, ms: number): () => void {
  const id = setTimeout(run, ms);
  return () => clearTimeout(id);
}

/** Checks a caller's timer each time it is set: what cannot be stopped would go on after its call. */
export function checkTimer(caller: string, timer: Timer): Timer {
  return (run, ms) => {
    const stop: unknown = timer(run, ms);
    assertOption(typeof stop === "function", caller, "timer", "must give a function that stops it");
    return stop as () => void;
  };
}

/** Milliseconds by the runtime's monotonic clock. Looked up on each call, as a test may put its own in place. */
export function systemMonotonicNow(): number {
  return performance.now();
}

/** Options of a client that have to do with time. */
interface TimeOptions {
  readonly now?: (() => number) | undefined;
  readonly monotonicNow?: (() => number) | undefined;
  readonly timer?: unknown;
}

/**
 * Finds the clock that lengths of time are measured by: the caller's, or the runtime's. A caller's timer runs by the caller's
 * time, so beside one it is the caller's `now`, without its steps back.
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

/** First instant that the vendors' notation of dates has no room for: the year 10000. */
const END_OF_TIME = 253_402_300_800_000;

const isInstant = (time: unknown) => typeof time === "number" && time >= 0 && time < END_OF_TIME;

/**
 * Checks a caller's clock each time it is read. Its time cannot be known before, and nothing that is made at no time would ever
 * expire.
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

/** A clock that the vendor's can put right. */
export interface VendorClock {
  /** The vendor's time as far as it is known, in milliseconds since 1970: the time of signatures. */
  readonly now: () => number;
  /**
   * Takes the time from the `Date` header of a refusal, and remembers by how much the own clock is off: a day at most. Where
   * the header says more than that, or nothing, what was learned before is forgotten, because a signature by it was refused.
   *
   * @returns Whether the time is another now, so that it is worth signing again.
   */
  readonly learn: (date: string | undefined) => boolean;
}

/**
 * Largest correction of the own clock by a vendor, or by whoever answers in its place, in milliseconds. A signature that is
 * dated later than it is made can be used for longer than it was meant to be; this is how much longer at most.
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
      // Not a number where there is no time in it.
      const isSane = isInstant(theirs) && Math.abs(learned) <= LARGEST_OFFSET;
      offset = isSane ? learned : 0;
      return isSane || previous !== 0;
    },
  };
}
