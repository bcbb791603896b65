import type { VendorName } from "../vendors.ts";
import type { Fault } from "./fault.ts";

/**
 * How a vendor misbehaves, as data: what a file in `scenarios/` holds and what `startMock` takes.
 *
 * @example
 * const scenario: Scenario = {
 *   title: "Every other call is throttled.",
 *   steps: [{ refuse: "throttled" }, "ok"],
 *   after: "repeat-all",
 * };
 */
export type Scenario = SteppedScenario | EndpointScenario;

interface ScenarioFacts {
  /** What happens, in one sentence. */
  readonly title: string;
  /** Vendors that have no such thing, and why. */
  readonly notFor?: { readonly [One in VendorName]?: string };
}

/** A scenario of a vendor that can be reached: what becomes of one attempt after the other. */
export interface SteppedScenario extends ScenarioFacts {
  /**
   * One step per attempt, across all operations of a vendor, in the order of arrival. Attempts that the gateway refuses
   * by itself take no step, unless the step delays, hangs or resets. Default: none.
   */
  readonly steps?: readonly Step[];
  /** What comes after the last step. Default `ok`. */
  readonly after?: "ok" | "repeat-last" | "repeat-all";
  /** How many minutes the vendor's clock is ahead of `now`; negative when it is behind. Default 0. */
  readonly clockOffsetMinutes?: number;
  readonly endpoint?: never;
}

/** A scenario of a vendor that cannot be reached. */
export interface EndpointScenario extends ScenarioFacts {
  /**
   * What is wrong with the URL that the mock announces: nothing listens on its port; its port answers no SYN, so that
   * connecting neither succeeds nor is refused (on Linux only); it is `https` and nobody ever says a word; its host does
   * not exist; or it is `https` and the certificate is self-signed and of another name. Or what is wrong with the only
   * proxy by which it can be reached: it never says a word, or refuses every CONNECT with 407.
   */
  readonly endpoint:
    | "closed-port"
    | "hole"
    | "silent"
    | "unknown-host"
    | "untrusted-certificate"
    | "silent-proxy"
    | "refusing-proxy";
  readonly steps?: never;
  readonly after?: never;
  readonly clockOffsetMinutes?: never;
}

/** What becomes of one attempt. */
export type Step = "ok" | Fault;
