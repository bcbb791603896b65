import type { AdmittedRequest, SchemaViolation } from "../gateway/gateway.ts";
import type { ParsedSpec, PrismOperation } from "../spec/parsed-spec.ts";
import { VALUE_LIMIT } from "../wire/json.ts";
import { findOperation } from "./prism-input.ts";

/** Finds lists in a query or form with more elements than are passed to Prism. */
export function findLongLists(admitted: AdmittedRequest, spec: ParsedSpec): readonly SchemaViolation[] {
  // In a query or form every value is a string, and a list one with commas. Lists in JSON are counted where it is read.
  if (admitted.body !== undefined && typeof admitted.body.value !== "string") return [];
  return listNames(findOperation(admitted, spec.described))
    .filter((name) => countElements(admitted.parameters[name]) > VALUE_LIMIT)
    .map((name) => ({
      in: admitted.query[name] === undefined ? "body" : "query",
      parameter: name,
      rule: "maxItems",
      message: `${name} must NOT have more than ${VALUE_LIMIT} items`,
    }));
}

const listNames = (operation: PrismOperation | undefined): readonly string[] => {
  const { query = [], body } = operation?.request ?? {};
  const fields = (body?.contents ?? []).flatMap(({ schema }) => Object.entries(schema?.properties ?? {}));
  const named = [...query.map(({ name, schema }) => [name, schema] as const), ...fields];
  return named
    .filter(([, schema]) => typeof schema === "object" && schema.type === "array")
    .map(([name]) => name);
};

const countElements = (value: unknown): number => String(value ?? "").split(",", VALUE_LIMIT + 1).length;
