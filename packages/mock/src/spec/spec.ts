import type { WireTemplates } from "../wire/wire-templates.ts";
import type { CataloguedError } from "./error-catalogue.ts";

/** Facts of a vendor's spec that a gateway needs. */
export interface SpecFacts {
  /** `info.version`. */
  readonly version: string;
  /** Host names in `servers`, in lower case. */
  readonly hosts: readonly string[];
  /** `x-wire`: the wire form of a path. */
  readonly wire: WireTemplates;
  readonly operations: readonly DescribedOperation[];
  /** `x-error-catalogue`: every code of the vendor, sorted; empty if the spec has none. */
  readonly errors: readonly CataloguedError[];
}

/** Facts of one operation. */
export interface DescribedOperation {
  /** `operationId`, if the spec has one. */
  readonly id?: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  /** `x-errors`: codes that the operation's own page lists. */
  readonly errors: readonly string[];
}

/** A named example of a spec. */
export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
}
