/** How much slower than its quota an operation goes for now. */
export interface Slowdown {
  /** Share of the quota to use at this moment, above 0 and up to 1. */
  readonly share: () => number;
  /** Takes note of how an attempt ended. */
  readonly note: (isThrottled: boolean) => void;
}

/** Options of {@link createSlowdown}. */
export interface SlowdownOptions {
  /** Milliseconds by a clock that is never set. */
  readonly monotonicNow: () => number;
  /** Length of the quota's window, in milliseconds. */
  readonly window: number;
}

/** What is left of the share each time, and the least that ever is. */
const DROP = 0.7;
const LEAST = 0.1;
/** Milliseconds until all of it is used again. */
const RECOVERY = 10_000;

/**
 * Makes a slowdown for an operation that is throttled although it keeps to its quota: somebody else uses the account, or the
 * vendor counts differently. Where more than half of a window's attempts were throttled the share drops at once, and then
 * recovers evenly, as senders on a shared line do. A smaller part is left to the retries, because going slower would only
 * leave some of the quota unused.
 */
export function createSlowdown({ monotonicNow, window }: SlowdownOptions): Slowdown {
  let dropped = 1;
  let droppedAt = 0;
  let counted = { since: monotonicNow(), attempts: 0, throttled: 0 };
  const share = () =>
    dropped === 1 ? 1 : Math.min(1, dropped + ((monotonicNow() - droppedAt) / RECOVERY) * (1 - dropped));

  return {
    share,
    note(isThrottled) {
      counted.attempts += 1;
      if (isThrottled) counted.throttled += 1;
      if (monotonicNow() - counted.since < window) return;
      if (counted.throttled > counted.attempts / 2) {
        dropped = Math.max(LEAST, share() * DROP);
        droppedAt = monotonicNow();
      }
      counted = { since: monotonicNow(), attempts: 0, throttled: 0 };
    },
  };
}
