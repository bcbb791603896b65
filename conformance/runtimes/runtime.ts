import type { FactResult } from "./suite/check-fact.ts";
import type { SuiteInput } from "./suite/suite-input.ts";

/** A runtime that the clients support. */
export interface Runtime {
  readonly name: string;
  /** True for a browser, in which a client with a secret has to be allowed. */
  readonly isBrowser: boolean;
  /** Looks for it on this machine; undefined if it is not there. */
  readonly find: () => Promise<FoundRuntime | undefined>;
}

/** A runtime on this machine. */
export interface FoundRuntime {
  readonly version: string;
  /** Runs the suite. Rejects with what the runtime printed if that has no results. */
  readonly run: (input: SuiteInput) => Promise<readonly FactResult[]>;
}
