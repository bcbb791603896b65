import type { Run } from "./run-runtime.ts";

/**
 * Lists what keeps the runs from being green. A runtime that cannot be had on this machine is a fault only where
 * `isComplete` asks for all of them, as CI does.
 */
export function findFaults(runs: readonly Run[], { isComplete }: { isComplete: boolean }): string[] {
  return runs.flatMap(({ name, version, facts, fault }) => {
    if (version === undefined) return isComplete ? [`${name}: it is not on this machine`] : [];
    if (fault !== "") return [`${name}: ${fault}`];
    if (facts.length === 0) return [`${name}: it told no facts`];
    return facts.filter(({ passed }) => !passed).map(({ fact, detail }) => `${name}: ${fact}: ${detail}`);
  });
}
