import { systemMonotonicNow } from "../call/time.ts";
import { assertKnown } from "../options/assert-known.ts";
import { assertFunctions, assertOption, isObject } from "../options/assert-option.ts";
import type { QuotaStore } from "./quota-store.ts";

/** Options of {@link createMemoryQuotaStore}. */
export interface MemoryQuotaStoreOptions {
  /** Milliseconds by a monotonic clock. Default: `performance.now`. */
  readonly now?: (() => number) | undefined;
}

/**
 * Makes a store that counts in this process. Give one to all clients of an account; without one, each client counts alone.
 * It remembers when each call of the last window was admitted, so no window ever holds more than allowed, and all of it can
 * be used.
 */
export function createMemoryQuotaStore(options: MemoryQuotaStoreOptions = {}): QuotaStore {
  const caller = "createMemoryQuotaStore";
  assertOption(isObject(options), caller, "options", "must be an object");
  assertKnown(caller, options, { names: ["now"] });
  assertFunctions(caller, { now: options.now });
  const { now = systemMonotonicNow } = options;
  const admitted = new Map<string, number[]>();

  return {
    admit(key, { calls, window }) {
      const times = admitted.get(key) ?? [];
      admitted.set(key, times);
      const time = now();
      // In case the clock was set back nevertheless: nothing was admitted later than now.
      if ((times.at(-1) ?? 0) > time)
        for (const [at, other] of times.entries()) times[at] = Math.min(other, time);
      forget(times, time - window);
      // The first call to leave the window, if it is full.
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

/** Drops calls that have left the window. */
function forget(times: number[], until: number): void {
  const kept = times.findIndex((time) => time > until);
  if (kept !== 0) times.splice(0, kept === -1 ? times.length : kept);
}
