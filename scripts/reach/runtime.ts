import type { FactResult } from "./facts/fact.ts";
import type { Setting } from "./setting.ts";

/** A runtime that the clients are for. */
export interface Runtime {
  readonly name: string;
  /** Whether it is a browser, in which a client with a secret is made on the caller's word only. */
  readonly isBrowser: boolean;
  /** Looks for it on this machine; undefined where it cannot be had here. */
  readonly find: () => Promise<FoundRuntime | undefined>;
}

/** A runtime that is there. */
export interface FoundRuntime {
  readonly version: string;
  /** Runs the suite in it. Rejects with what it printed where that is no result. */
  readonly run: (setting: Setting) => Promise<readonly FactResult[]>;
}
