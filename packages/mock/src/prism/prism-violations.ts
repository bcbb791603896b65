import type { Call, Violation } from "../gateway.ts";
import type { LoadedSpec } from "../spec/load-spec.ts";
import { declaredQueryNames } from "./prism-input.ts";

/** What Prism's validators report. */
export interface Diagnostic {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
  /** 0 is an error, 1 a warning, such as "is deprecated". */
  readonly severity: number;
}

export const isError = ({ severity }: Diagnostic): boolean => severity === 0;

/** Names what a diagnostic of a request is about. Prism tells a missing parameter's name in prose only, and queries in lower case. */
export const toViolation = (
  diagnostic: Diagnostic,
  { call, spec }: { call: Call; spec: LoadedSpec },
): Violation => {
  const { path = ["body"], code = "unknown", message } = diagnostic;
  const [place, ...steps] = path;
  const side = place === "query" || place === "header" || place === "path" ? place : "body";
  const missing = code === "required" ? /required property '(.+)'/.exec(message)?.[1] : undefined;
  const reported = [...steps, ...(missing === undefined ? [] : [missing])].join(".");
  const parameter = side === "query" ? respell(reported, declaredQueryNames(call, spec)) : reported;
  return {
    in: side,
    ...(parameter !== "" && { parameter }),
    rule: String(code),
    message: parameter === reported ? message : message.replace(reported, parameter),
  };
};

const respell = (reported: string, names: readonly string[]): string =>
  names.find((name) => name.toLowerCase() === reported) ?? reported;
