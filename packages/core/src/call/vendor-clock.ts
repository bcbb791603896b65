import { assertOption } from "../options/assert-option.ts";

/** A clock that can be put right by the vendor's. */
export interface VendorClock {
  /** The vendor's time as far as it is known, in milliseconds since 1970. What signatures are dated with. */
  readonly now: () => number;
  /**
   * Takes the time from the `Date` header of a refusal, and remembers by how much the own clock is off: a day at most. Where
   * the header says more than that, or nothing, what was learned before is forgotten, because a signature by it was refused.
   * @returns Whether the time is another now, so that it is worth signing again.
   */
  readonly learn: (date: string | undefined) => boolean;
}

/**
 * By how much a vendor, or whoever answers in its place, may put the own clock right, in milliseconds. A signature that is dated
 * later than it is can be used for longer than it was meant to be; this is how much longer at most.
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

/** The first instant that the vendors' notation of dates has no room for: the year 10000. */
const END_OF_TIME = 253_402_300_800_000;

const isInstant = (time: unknown) => typeof time === "number" && time >= 0 && time < END_OF_TIME;

/**
 * Makes a clock of the caller's one that is looked at whenever it is read. What it gives is not known before, and nothing that
 * is made at no time would ever end.
 *
 * @throws TypeError naming the option, when it is read.
 */
export function checkClock(maker: string, now: () => number): () => number {
  return () => {
    const time = now();
    assertOption(isInstant(time), maker, "now", "must give milliseconds since 1970");
    return time;
  };
}
