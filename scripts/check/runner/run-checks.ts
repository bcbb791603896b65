import type { Check, CheckResult } from "./check.ts";

/** Run of one check. */
export interface CheckRun extends Required<CheckResult> {
  readonly check: Check;
  readonly seconds: number;
  /** Name of the failed check that this one was left out for. */
  readonly leftOutFor?: string;
}

/** Runs checks one after the other, and yields each run as soon as it is over. An error that a check throws is its fault. */
export async function* runChecks(
  checks: readonly Check[],
  { root }: { readonly root: string },
): AsyncGenerator<CheckRun> {
  const failed = new Set<string>();
  for (const check of checks) {
    const leftOutFor = check.after?.find((name) => failed.has(name));
    if (leftOutFor !== undefined) {
      yield { check, seconds: 0, faults: [], notes: [], leftOutFor };
      continue;
    }
    const begin = performance.now();
    const { faults, notes = [] } = await check
      .run(root)
      .catch((error: Error): CheckResult => ({ faults: [error.message] }));
    if (faults.length > 0) failed.add(check.name);
    yield { check, seconds: (performance.now() - begin) / 1000, faults, notes };
  }
}
