import type { Run } from "./run-runtimes.ts";

/**
 * Lists what keeps the runs from being green. A runtime that is not on this machine is a fault only if `isComplete` asks for
 * all of them, as CI does.
 */
export function findFaults(runs: readonly Run[], { isComplete }: { isComplete: boolean }): string[] {
  return runs.flatMap(({ name, version, facts, fault }) => {
    if (version === undefined) return isComplete ? [`${name}: it is not on this machine`] : [];
    if (fault !== "") return [`${name}: ${fault}`];
    if (facts.length === 0) return [`${name}: it printed no facts`];
    return facts.filter(({ passed }) => !passed).map(({ fact, detail }) => `${name}: ${fact}: ${detail}`);
  });
}
