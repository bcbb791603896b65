import { type Fault, isConnectionFault } from "./fault.ts";
import type { ScenarioStep, SteppedScenario } from "./scenario.ts";

/** Position of a vendor in its scenario. */
export interface ScenarioProgress {
  /**
   * Takes the step of a request that is lost before the vendor sees it, and returns its fault; otherwise takes no step and returns
   * undefined. `reused` means that an earlier request arrived on the same connection.
   */
  readonly onArrival: (request: { readonly reused: boolean }) => Fault | undefined;
  /** Takes the step of an attempt and returns its fault, if any. `isAdmitted` means that the gateway admitted the request. */
  readonly onAttempt: (attempt: { readonly isAdmitted: boolean }) => Fault | undefined;
  readonly attempts: Attempts;
}

/** Number of attempts that a vendor has counted for its scenario. */
export interface Attempts {
  /**
   * Returns how many attempts took a step since the start or the last `reset`: those that the gateway admitted, and those that it
   * refused or did not see because of a fault of the connection.
   */
  readonly count: () => number;
  /** Starts the scenario again with its first step. */
  readonly reset: () => void;
}

/** Starts a scenario. One without steps lets everything pass and only counts. */
export function createProgress({
  steps = [],
  after = "ok",
}: Pick<SteppedScenario, "steps" | "after">): ScenarioProgress {
  let taken = 0;
  const next = (): ScenarioStep => {
    if (taken < steps.length || after === "repeat-all") return steps[taken % steps.length] ?? "ok";
    return (after === "repeat-last" && steps.at(-1)) || "ok";
  };
  return {
    onArrival: ({ reused }) => {
      const step = next();
      if (!reused || step === "ok" || step.reset !== "when-reused") return undefined;
      taken += 1;
      return step;
    },
    onAttempt: ({ isAdmitted }) => {
      const step = next();
      const fault = step === "ok" || step.reset === "when-reused" ? undefined : step;
      if (!isAdmitted && !(fault && isConnectionFault(fault))) return undefined;
      taken += 1;
      return fault;
    },
    attempts: {
      count: () => taken,
      reset: () => {
        taken = 0;
      },
    },
  };
}
