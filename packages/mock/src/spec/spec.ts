import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";
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

/** Facts of a spec together with all of its operations in Prism's form. */
export interface ParsedSpec extends SpecFacts {
  /** Operations as the spec describes them. */
  readonly described: readonly PrismOperation[];
  /** Operations as Prism validates them: JSON fields of forms are strings. */
  readonly prism: PrismOperation[];
}

/** An operation as Prism parses it. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
