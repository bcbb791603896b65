import type { Fault } from "./fault.ts";

/**
 * Misbehaviour of a vendor as data: the content of a file in `scenarios/`, and an option of `startMock`.
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
  /** Description in one sentence. */
  readonly title: string;
  /** Features that a vendor must have to play it, such as `nonce`. Default: none, for all vendors. */
  readonly needs?: readonly string[];
}

/** A scenario of a vendor that can be reached: one step per attempt. */
export interface SteppedScenario extends ScenarioFacts {
  /**
   * One step per attempt, across all operations of a vendor, in the order of arrival. Attempts that the gateway refuses take no
   * step, unless the step delays, hangs or resets. Default: none.
   */
  readonly steps?: readonly ScenarioStep[];
  /** Behaviour after the last step. Default `ok`. */
  readonly after?: "ok" | "repeat-last" | "repeat-all";
  /** Minutes by which the vendor's clock is ahead of `now`; negative if it is behind. Default 0. */
  readonly clockOffsetMinutes?: number;
  readonly endpoint?: never;
}

/** A scenario of a vendor that cannot be reached. */
export interface EndpointScenario extends ScenarioFacts {
  /**
   * Fault of the URL that the mock announces: nothing listens on its port (`closed-port`); its port answers no SYN, so that
   * connecting neither succeeds nor fails (`hole`, on Linux only); its TLS handshake never ends (`silent`); its host does not
   * exist (`unknown-host`); its certificate is self-signed and for another name (`untrusted-certificate`). Or of the only proxy
   * through which it can be reached: it never answers (`silent-proxy`), or refuses every CONNECT with 407 (`refusing-proxy`).
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

/** Behaviour for one attempt: as usual, or a fault. */
export type ScenarioStep = "ok" | Fault;
