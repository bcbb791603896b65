import type { AdmittedRequest, SchemaViolation } from "../gateway/gateway.ts";
import type { ParsedSpec } from "../spec/parsed-spec.ts";
import { declaredQueryNames } from "./prism-input.ts";

/** Report of Prism's validators. */
export interface Diagnostic {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
  /** 0 is an error, 1 a warning, such as "is deprecated". */
  readonly severity: number;
}

/** Tells an error from a warning. */
export function isErrorDiagnostic({ severity }: Diagnostic): boolean {
  return severity === 0;
}

/**
 * Converts a diagnostic of a request. Prism has the name of a missing parameter only in its message, and names of query
 * parameters in lower case.
 */
export function toViolation(
  diagnostic: Diagnostic,
  { admitted, spec }: { admitted: AdmittedRequest; spec: ParsedSpec },
): SchemaViolation {
  const { path = ["body"], code = "unknown", message } = diagnostic;
  const [place, ...steps] = path;
  const side = place === "query" || place === "header" || place === "path" ? place : "body";
  const missing = code === "required" ? /required property '(.+)'/.exec(message)?.[1] : undefined;
  const reported = [...steps, ...(missing === undefined ? [] : [missing])].join(".");
  const parameter = side === "query" ? restoreCase(reported, declaredQueryNames(admitted, spec)) : reported;
  return {
    in: side,
    ...(parameter !== "" && { parameter }),
    rule: String(code),
    message: parameter === reported ? message : message.replace(reported, parameter),
  };
}

const restoreCase = (reported: string, names: readonly string[]): string =>
  names.find((name) => name.toLowerCase() === reported) ?? reported;
