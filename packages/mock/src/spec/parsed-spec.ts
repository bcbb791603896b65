import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { SpecFacts } from "./spec.ts";

/** Facts of a spec together with all of its operations in Prism's form. */
export interface ParsedSpec extends SpecFacts {
  /** Operations as the spec describes them. */
  readonly described: readonly PrismOperation[];
  /** Operations as Prism validates them: JSON fields of forms are strings. */
  readonly prism: PrismOperation[];
}

/** An operation as Prism parses it. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
