import type { FactResult } from "./facts/fact.ts";
import type { Runtime } from "./runtime.ts";
import { openStage } from "./stage.ts";

/** How the suite went on one runtime. */
export interface Run {
  readonly name: string;
  /** Undefined where the runtime is not on this machine, so that the suite was skipped. */
  readonly version: string | undefined;
  readonly facts: readonly FactResult[];
  /** Why there are no facts though the runtime is there; empty where there are. */
  readonly fault: string;
  /** Milliseconds from the start of the runtime to its last fact, bundling and the start of the vendors included. */
  readonly ms: number;
}

/** Runs the suite on one runtime, on a stage of its own. Never rejects: what goes wrong is the run's fault. */
export async function runRuntime({ name, isBrowser, find }: Runtime): Promise<Run> {
  const begin = performance.now();
  let version: string | undefined;
  try {
    const found = await find();
    if (!found) return { name, version, facts: [], fault: "", ms: 0 };
    version = found.version;
    await using stage = await openStage();
    const facts = await found.run({ ...stage.setting, isBrowser });
    return { name, version, facts, fault: "", ms: performance.now() - begin };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { name, version: version ?? "unknown", facts: [], fault, ms: performance.now() - begin };
  }
}
