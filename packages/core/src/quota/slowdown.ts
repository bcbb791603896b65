/** How much slower than its quota an operation goes for now. */
export interface Slowdown {
  /** Share of the quota to use at this moment, above 0 and up to 1. */
  readonly share: () => number;
  /** The vendor throttled all the same: somebody else uses the account, or it counts differently. */
  readonly slowDown: () => void;
}

/** What is left of the share after the vendor throttled, and the least that ever is. */
const DROP = 0.7;
const LEAST = 0.1;
/** Milliseconds until all of it is used again. */
const RECOVERY = 10_000;

/** Makes a slowdown that drops at once and recovers evenly, as senders on a shared line do. */
export function createSlowdown(now: () => number): Slowdown {
  let dropped = 1;
  let droppedAt = 0;
  const share = () =>
    dropped === 1 ? 1 : Math.min(1, dropped + ((now() - droppedAt) / RECOVERY) * (1 - dropped));
  return {
    share,
    slowDown() {
      dropped = Math.max(LEAST, share() * DROP);
      droppedAt = now();
    },
  };
}
