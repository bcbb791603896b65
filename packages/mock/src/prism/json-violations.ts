import type { AdmittedRequest, SchemaViolation } from "../gateway/gateway.ts";
import { jsonFieldsOf } from "../spec/json-fields.ts";
import type { ParsedSpec } from "../spec/parsed-spec.ts";
import { findJsonExcess, readJsonObject } from "../wire/json.ts";
import { findOperation } from "./prism-input.ts";

/** Finds violations in the form fields that hold JSON, which Prism only knows as strings. */
export function findJsonViolations(admitted: AdmittedRequest, spec: ParsedSpec): readonly SchemaViolation[] {
  return Object.entries(jsonFieldsOf(findOperation(admitted, spec.described))).flatMap(
    ([name, { additionalProperties }]) => {
      const text = admitted.parameters[name];
      if (text === undefined) return [];
      const excess = findJsonExcess(String(text));
      if (excess !== undefined) return [toViolation(name, `is ${excess}`)];
      const value = readJsonObject(String(text));
      if (value === undefined) return [toViolation(name, "must be a JSON object")];
      const type = (additionalProperties as { type?: string } | undefined)?.type;
      return Object.entries(value)
        .filter(([, member]) => type !== undefined && typeof member !== type)
        .map(([member]) => toViolation(`${name}.${member}`, `must be ${type}`));
    },
  );
}

const toViolation = (parameter: string, rule: string): SchemaViolation => ({
  in: "body",
  parameter,
  rule: "type",
  message: `Request body property ${parameter} ${rule}`,
});
