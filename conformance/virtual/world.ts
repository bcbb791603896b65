import { createSeededRandom } from "./random.ts";
import { createVirtualTime, type VirtualTime } from "./time.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A machine and a vendor whose clocks, chance and keys a test decides. */
export interface VirtualWorld {
  readonly time: VirtualTime;
  /** Gives a number from 0 up to 1. */
  readonly random: () => number;
  /** The vendor's clock: it drifts away from the machine's by up to 40 minutes, there and back, every two hours. */
  readonly vendorNow: () => number;
  /** Number of a new key. Every seventh time it throws instead, as a vault does that is sealed. */
  readonly nextKey: () => number;
  /** Counts one more of something. */
  readonly count: (name: string) => void;
  /** Counts by name. */
  readonly happened: Readonly<Record<string, number>>;
}

/** Makes a world that begins at a time, in milliseconds since 1970, and whose chance begins at a seed. */
export function createVirtualWorld({ start, seed }: { start: number; seed: number }): VirtualWorld {
  const time = createVirtualTime(start);
  const happened: Record<string, number> = {};
  const count = (name: string) => {
    happened[name] = (happened[name] ?? 0) + 1;
  };
  return {
    time,
    random: createSeededRandom(seed),
    vendorNow: () => time.now() + Math.sin(((time.now() - start) / HOUR) * Math.PI) * 40 * MINUTE,
    nextKey: () => {
      count("keys");
      const keys = happened["keys"] ?? 0;
      if (keys % 7 === 0) throw new Error("vault is sealed");
      return keys;
    },
    count,
    happened,
  };
}
