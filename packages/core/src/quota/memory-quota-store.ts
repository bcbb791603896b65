import type { QuotaStore } from "./quota-store.ts";

/** Options of {@link createMemoryQuotaStore}. */
export interface MemoryQuotaStoreOptions {
  /** The current time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * Makes a store that counts in this process. Give one to all clients of an account; without one, each client counts alone.
 * It remembers when each call of the last window was admitted, so no window ever holds more than allowed, and all of it can
 * be used.
 */
export function createMemoryQuotaStore({ now = Date.now }: MemoryQuotaStoreOptions = {}): QuotaStore {
  const admitted = new Map<string, number[]>();

  return {
    admit(key, { calls, window }) {
      const times = admitted.get(key) ?? [];
      admitted.set(key, times);
      const time = now();
      forget(times, time - window);
      // The one that has to leave the window first, where it is full.
      const oldest = times[times.length - calls];
      if (oldest !== undefined) return { wait: oldest + window - time };
      times.push(time);
      let isRevoked = false;
      return {
        revoke() {
          const index = isRevoked ? -1 : times.lastIndexOf(time);
          if (index !== -1) times.splice(index, 1);
          isRevoked = true;
        },
      };
    },
  };
}

/** Drops what has left the window. */
function forget(times: number[], until: number): void {
  const kept = times.findIndex((time) => time > until);
  if (kept !== 0) times.splice(0, kept === -1 ? times.length : kept);
}
