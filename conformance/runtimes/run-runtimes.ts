import type { Runtime } from "./runtime.ts";
import { startMocks } from "./start-mocks.ts";
import type { FactResult } from "./suite/check-fact.ts";

/** Result of the suite on one runtime. */
export interface Run {
  readonly name: string;
  /** Undefined if the runtime is not on this machine, and the suite was skipped. */
  readonly version: string | undefined;
  readonly facts: readonly FactResult[];
  /** Reason that there are no facts although the runtime is there; empty if there are. */
  readonly fault: string;
  /** Milliseconds from the start of the runtime to its last fact, bundling and the start of the mocks included. */
  readonly ms: number;
}

/** Runs the suite on one runtime, with mocks of its own. Never rejects: a failure is the fault of the run. */
export async function runRuntime({ name, isBrowser, find }: Runtime): Promise<Run> {
  const begin = performance.now();
  let version: string | undefined;
  try {
    const found = await find();
    if (!found) return { name, version, facts: [], fault: "", ms: 0 };
    version = found.version;
    await using mocks = await startMocks();
    const facts = await found.run({ ...mocks.input, isBrowser, usesFetchOption: false });
    return { name, version, facts, fault: "", ms: performance.now() - begin };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { name, version: version ?? "unknown", facts: [], fault, ms: performance.now() - begin };
  }
}

/** Runs a function on every item, a few at a time, and returns the results in the order of the items. */
export async function runSeveral<Item, Result>(
  items: readonly Item[],
  { atATime, run }: { atATime: number; run: (item: Item) => Promise<Result> },
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) results[index] = await run(item);
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return results;
}
