import type { ErrorObject, ValidateFunction } from "ajv";
import { findNearest } from "../messages.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioSchema } from "./scenario-schema.ts";

/** Validates a scenario. Throws a TypeError that names `where` it comes from, the field and the rule. */
export async function checkScenario(value: unknown, where: string): Promise<Scenario> {
  compiling ??= compile();
  const validate = await compiling;
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  throw new TypeError(`${where}: ${error ? toSentence(error) : "is not a scenario"}`);
}

let compiling: Promise<ValidateFunction<Scenario>> | undefined;

// Imported on first use: most mocks have no scenario to check.
const compile = async (): Promise<ValidateFunction<Scenario>> => {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  // Verbose errors contain the value and the schema, from which the nearest name is taken.
  return new Ajv2020({ allowUnionTypes: true, verbose: true }).compile<Scenario>(scenarioSchema);
};

const toSentence = ({ instancePath, keyword, message, params, data, parentSchema }: ErrorObject): string => {
  const field = instancePath.slice(1).replaceAll("/", ".") || "the scenario";
  if (keyword === "additionalProperties") {
    const name = String(params["additionalProperty"]);
    return `${field} has no "${name}"${hint(name, Object.keys(parentSchema?.["properties"] ?? {}))}`;
  }
  if (keyword === "enum") {
    const values: readonly string[] = params["allowedValues"];
    return `${field} is one of ${values.join(", ")}${hint(String(data), values)}`;
  }
  if (keyword === "false schema") return `${field} cannot be combined with endpoint`;
  return `${field} ${message}`;
};

const hint = (name: string, names: readonly string[]): string => {
  const [nearest] = findNearest(name, names);
  return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
};
