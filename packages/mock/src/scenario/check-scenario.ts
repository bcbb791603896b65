import type { ErrorObject, ValidateFunction } from "ajv";
import type { Scenario } from "./scenario.ts";
import { scenarioSchema } from "./scenario-schema.ts";

/** Holds a value to the schema of scenarios. Throws a TypeError that names `where` it stands, the field and the rule. */
export const checkScenario = async (value: unknown, where: string): Promise<Scenario> => {
  compiling ??= compile();
  const validate = await compiling;
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  throw new TypeError(`${where}: ${error ? toSentence(error) : "is no scenario"}`);
};

let compiling: Promise<ValidateFunction<Scenario>> | undefined;

// When there is a scenario to check, which most mocks do not have.
const compile = async (): Promise<ValidateFunction<Scenario>> => {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  return new Ajv2020({ allowUnionTypes: true }).compile<Scenario>(scenarioSchema);
};

const toSentence = ({ instancePath, keyword, message, params }: ErrorObject): string => {
  const field = instancePath.slice(1).replaceAll("/", ".") || "the scenario";
  if (keyword === "additionalProperties") return `${field} has no "${params["additionalProperty"]}"`;
  if (keyword === "enum") return `${field} is one of ${params["allowedValues"].join(", ")}`;
  if (keyword === "false schema") return `${field} does not go with endpoint`;
  return `${field} ${message}`;
};
