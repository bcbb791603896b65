import type { CheckResult } from "./check.ts";
import { measureSlowness } from "./machine-speed.ts";

/** Options of {@link runWithin}. */
export interface TimeLimit {
  readonly root: string;
  /** Seconds that it may take on a machine of the usual speed. */
  readonly seconds: number;
  /** Advice for a run that takes too long, with the file to edit. */
  readonly advice: string;
}

/** Runs at most this often: only the fastest run says anything, because whatever else a machine does adds to it. */
const TRIES = 3;

/** Runs a check within a time. A machine that is slow at the moment gets more of it. */
export async function runWithin(
  limit: TimeLimit,
  run: (root: string) => Promise<CheckResult>,
): Promise<CheckResult> {
  const { root, seconds, advice } = limit;
  for (let tries = TRIES; ; tries -= 1) {
    const begin = performance.now();
    const result = await run(root);
    const taken = (performance.now() - begin) / 1000;
    if (result.faults.length > 0) return result;
    const slowness = taken > seconds ? await measureSlowness(root) : 1;
    const isTooLong = taken / slowness > seconds;
    if (isTooLong && tries > 1) continue;
    const figures = `${(taken / slowness).toFixed(1)} of ${seconds} s${describeSlowness(slowness)}`;
    return {
      faults: isTooLong ? [`takes too long, ${figures}: ${advice}`] : [],
      notes: [...(result.notes ?? []), figures],
    };
  }
}

/** Says by how much a machine was slower than usual; nothing where it was not. */
export function describeSlowness(slowness: number): string {
  return slowness > 1 ? `, on a machine that is ${slowness.toFixed(1)} times as slow as usual` : "";
}
