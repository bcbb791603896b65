import type { Call, Violation } from "../gateway.ts";
import { VALUE_LIMIT } from "../json-limits.ts";
import type { LoadedSpec, PrismOperations } from "../spec/load-spec.ts";
import { findOperation } from "./prism-input.ts";

/** Lists of a query or a form that have more elements than Prism is given. */
export function findLongLists(call: Call, spec: LoadedSpec): readonly Violation[] {
  // There every value is a string, and a list one with commas in it. Lists in JSON are counted where it is read.
  if (call.body !== undefined && typeof call.body.value !== "string") return [];
  return listNames(findOperation(call, spec.described))
    .filter((name) => countElements(call.parameters[name]) > VALUE_LIMIT)
    .map((name) => ({
      in: call.query[name] === undefined ? "body" : "query",
      parameter: name,
      rule: "maxItems",
      message: `${name} must NOT have more than ${VALUE_LIMIT} items`,
    }));
}

const listNames = (operation: PrismOperations[number] | undefined): readonly string[] => {
  const { query = [], body } = operation?.request ?? {};
  const fields = (body?.contents ?? []).flatMap(({ schema }) => Object.entries(schema?.properties ?? {}));
  const named = [...query.map(({ name, schema }) => [name, schema] as const), ...fields];
  return named
    .filter(([, schema]) => typeof schema === "object" && schema.type === "array")
    .map(([name]) => name);
};

const countElements = (value: unknown): number => String(value ?? "").split(",", VALUE_LIMIT + 1).length;
