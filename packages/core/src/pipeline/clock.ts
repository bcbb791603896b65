/** A clock that can be put right by the vendor's. */
export interface VendorClock {
  /** The vendor's time as far as it is known, in milliseconds since 1970. What signatures are dated with. */
  readonly now: () => number;
  /**
   * Takes the time from a `Date` header, and remembers by how much the own clock is off.
   * @returns Whether there was a time to take.
   */
  readonly learn: (date: string | undefined) => boolean;
}

/** Makes a clock that runs like the caller's own until the vendor says that it is wrong. */
export function createVendorClock(now: () => number): VendorClock {
  let offset = 0;
  return {
    now: () => now() + offset,
    learn(date) {
      const theirs = Date.parse(date ?? "");
      if (Number.isNaN(theirs)) return false;
      offset = theirs - now();
      return true;
    },
  };
}
