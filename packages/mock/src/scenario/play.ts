import { type Fault, isAboutConnection } from "./fault.ts";
import type { Step, SteppedScenario } from "./scenario.ts";

/** A scenario under way. */
export interface Play {
  /**
   * The fault by which a request is lost before the vendor sees it; undefined when it gets through, which takes no step.
   * `reused` is whether another request came on its connection before.
   */
  readonly meetOnArrival: (request: { readonly reused: boolean }) => Fault | undefined;
  /** The fault that an attempt meets; undefined when all is well. `admitted` is whether the gateway let it in. */
  readonly meet: (attempt: { readonly admitted: boolean }) => Fault | undefined;
  readonly attempts: Attempts;
}

/** How far a vendor has come in its scenario. */
export interface Attempts {
  /**
   * How many attempts took a step since the start or the last `reset`: those that the gateway admitted, and those that it
   * refused or did not see while the connection itself was at fault.
   */
  readonly count: () => number;
  /** Begins the scenario again with its first step. */
  readonly reset: () => void;
}

/** Begins a scenario; one without steps lets everything pass and only counts. */
export const createPlay = ({ steps = [], after = "ok" }: Pick<SteppedScenario, "steps" | "after">): Play => {
  let taken = 0;
  const next = (): Step => {
    if (taken < steps.length || after === "repeat-all") return steps[taken % steps.length] ?? "ok";
    return (after === "repeat-last" && steps.at(-1)) || "ok";
  };
  return {
    meetOnArrival: ({ reused }) => {
      const step = next();
      if (!reused || step === "ok" || step.reset !== "when-reused") return undefined;
      taken += 1;
      return step;
    },
    meet: ({ admitted }) => {
      const step = next();
      const fault = step === "ok" || step.reset === "when-reused" ? undefined : step;
      if (!admitted && !(fault && isAboutConnection(fault))) return undefined;
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
};
