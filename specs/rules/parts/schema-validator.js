import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";

/**
 * An Ajv for the dialect that every description pins. Strict, because a misspelt keyword is otherwise no rule at all.
 * Formats are annotations, as in the dialect itself.
 */
export function createSchemaValidator() {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, validateFormats: false });
  ajv.addVocabulary(["places", ...Object.keys(readRuleSchema("extensions").properties)]);
  return ajv;
}

const validators = new Map();

/** A validator for one of the JSON Schemas beside the rules, made when it is first asked for. */
export function ruleValidator(/** @type {string} */ name, pointer = "") {
  if (!validators.has(name)) validators.set(name, createSchemaValidator().addSchema(readRuleSchema(name)));
  return validators.get(name).getSchema(`${name}#${pointer}`);
}

/** Reads one of the JSON Schemas beside the rules. */
export function readRuleSchema(/** @type {string} */ name) {
  return parse(readFileSync(new URL(`../${name}.schema.yaml`, import.meta.url), "utf8"));
}

/** One violation as a sentence that names the field; the reader sees the value in the file. */
export function toSentence(/** @type {import("ajv").ErrorObject} */ error) {
  const field = error.instancePath.slice(1).replaceAll("/", ".") || "the value";
  switch (error.keyword) {
    case "additionalProperties":
      return `${field} does not know the key ${error.params.additionalProperty}`;
    case "enum":
      return `${field} must be one of ${error.params.allowedValues.join(", ")}`;
    case "const":
      return `${field} must be ${JSON.stringify(error.params.allowedValue)}`;
    case "false schema":
      return `${field} has no place here`;
    default:
      return `${field} ${error.message}`;
  }
}

/** The violations that say what is wrong; `anyOf` and `if` only repeat that one of their parts failed. */
export function causesOf(/** @type {import("ajv").ErrorObject[] | null | undefined} */ errors) {
  return (errors ?? []).filter((error) => !["anyOf", "if"].includes(error.keyword));
}
