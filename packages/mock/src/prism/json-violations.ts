import type { Call, Violation } from "../gateway.ts";
import { findJsonExcess } from "../json-limits.ts";
import { jsonFieldsOf } from "../spec/json-fields.ts";
import type { LoadedSpec } from "../spec/load-spec.ts";
import { findOperation } from "./prism-input.ts";

/** What is wrong with the form fields of a call that travel as JSON, which Prism takes for any text. */
export const findJsonViolations = (call: Call, spec: LoadedSpec): readonly Violation[] =>
  Object.entries(jsonFieldsOf(findOperation(call, spec.described))).flatMap(
    ([name, { additionalProperties }]) => {
      const text = call.parameters[name];
      if (text === undefined) return [];
      const excess = findJsonExcess(String(text));
      if (excess !== undefined) return [violation(name, `is ${excess}`)];
      const value = parseObject(text);
      if (value === undefined) return [violation(name, "must be a JSON object")];
      const type = (additionalProperties as { type?: string } | undefined)?.type;
      return Object.entries(value)
        .filter(([, member]) => type !== undefined && typeof member !== type)
        .map(([member]) => violation(`${name}.${member}`, `must be ${type}`));
    },
  );

const violation = (parameter: string, rule: string): Violation => ({
  in: "body",
  parameter,
  rule: "type",
  message: `Request body property ${parameter} ${rule}`,
});

const parseObject = (text: unknown): object | undefined => {
  try {
    const value: unknown = JSON.parse(String(text));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
