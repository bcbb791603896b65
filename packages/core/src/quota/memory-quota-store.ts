import type { QuotaRequest, QuotaStore, Reservation } from "./quota-store.ts";

/** Options of {@link createMemoryQuotaStore}. */
export interface MemoryQuotaStoreOptions {
  /** The current time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * Makes a store that counts in this process. Give one to all clients of an account; without one, each client counts alone.
 *
 * It keeps the moments of all places of the last window and of those still to come. The next place is a window after the one
 * that is `calls` places back, so no window ever holds more, and all of it can be used.
 */
export function createMemoryQuotaStore({ now = Date.now }: MemoryQuotaStoreOptions = {}): QuotaStore {
  const places = new Map<string, number[]>();

  return {
    reserve(key, request) {
      const time = now();
      const taken = places.get(key) ?? [];
      places.set(key, taken);
      forget(taken, time - request.window);
      const at = findPlace(taken, { time, request });
      if (at - time > request.maxWait) return { wait: at - time, release() {} };
      taken.push(at);
      return toReservation(taken, { at, wait: at - time });
    },
  };
}

function findPlace(
  taken: readonly number[],
  { time, request }: { time: number; request: QuotaRequest },
): number {
  const last = taken.at(-1) ?? time;
  const earlier = taken[taken.length - request.calls];
  // Nobody overtakes: a place is never before the last one that was given.
  return Math.max(time, last, earlier === undefined ? time : earlier + request.window);
}

function forget(taken: number[], before: number): void {
  const kept = taken.findIndex((at) => at > before);
  if (kept !== 0) taken.splice(0, kept === -1 ? taken.length : kept);
}

function toReservation(taken: number[], { at, wait }: { at: number; wait: number }): Reservation {
  return {
    wait,
    release() {
      const index = taken.lastIndexOf(at);
      if (index !== -1) taken.splice(index, 1);
    },
  };
}
