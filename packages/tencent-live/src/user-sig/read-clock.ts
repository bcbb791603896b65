import { assertOption } from "@livespec/core";

/**
 * Whole seconds since 1970, by a clock in milliseconds. Throws a `TypeError` where the clock gives anything else: nothing
 * made at no time would ever expire.
 */
export function readClock(maker: string, now: () => number): number {
  assertOption(typeof now === "function", maker, "now", "must be a function");
  const time: unknown = now();
  const seconds = typeof time === "number" ? Math.floor(time / 1000) : Number.NaN;
  const isTime = Number.isSafeInteger(seconds) && seconds >= 0;
  assertOption(isTime, maker, "now", "must give milliseconds since 1970");
  return seconds;
}
