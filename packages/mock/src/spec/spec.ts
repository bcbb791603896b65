import type { CataloguedError } from "./error-catalogue.ts";
import type { Wire } from "./wire.ts";

/** The facts of a vendor's spec that a gateway needs. */
export interface Spec {
  /** `info.version`. */
  readonly version: string;
  /** Names of the hosts in `servers`, in lower case. */
  readonly hosts: readonly string[];
  /** `x-wire`: how a path of the spec travels. */
  readonly wire: Wire;
  readonly operations: readonly Operation[];
  /** `x-error-catalogue`: every code of the vendor, sorted; empty where the spec has none. */
  readonly errors: readonly CataloguedError[];
}

export interface Operation {
  /** `operationId`, when the spec gives one. */
  readonly id?: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  /** `x-errors`: codes that the operation's own page lists. */
  readonly errors: readonly string[];
}
