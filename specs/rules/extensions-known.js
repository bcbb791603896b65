import { causesOf, readRuleSchema, ruleValidator, toSentence } from "./parts/schema-validator.js";

/** Redocly's names of the objects, and those of the vocabulary. */
const PLACES = {
  Root: "root",
  Server: "server",
  Operation: "operation",
  Parameter: "parameter",
  Schema: "schema",
};

const vocabulary = readRuleSchema("extensions");

/**
 * Every `x-` key is in the vocabulary, stands where it belongs and holds what it should: extensions.schema.yaml.
 * Tools ignore an unknown or misspelt extension silently, so nobody else would notice.
 */
export function extensionsKnown() {
  return {
    any: {
      enter(node, context) {
        if (node === null || typeof node !== "object") return;
        for (const key of Object.keys(node).filter((name) => name.startsWith("x-"))) {
          checkExtension(key, node[key], context);
        }
      },
    },
  };
}

function checkExtension(key, value, { report, location, resolve, type }) {
  const place = location.child([key]);
  const definition = vocabulary.properties[key];
  if (!definition) {
    report({ message: `${key} is not in the vocabulary of docs/spec-authoring.md.`, location: place.key() });
    return;
  }
  if (!definition.places.includes(PLACES[type.name])) {
    report({ message: `${key} belongs to: ${definition.places.join(", ")}.`, location: place.key() });
    return;
  }
  const resolved = value?.$ref ? resolve(value) : { node: value, location: place };
  if (resolved.node === undefined) return;
  const validate = ruleValidator("extensions", `/properties/${key}`);
  if (validate(resolved.node)) return;
  for (const error of causesOf(validate.errors)) {
    report({
      message: `${key}: ${toSentence(error)}.`,
      location: resolved.location.child(error.instancePath.split("/").slice(1)),
    });
  }
}
