import type { JsonSchema } from "json-schema-faker";
import type { RequestSchema } from "./request-shape.ts";

/*
 * json-schema-faker draws letters, digits and small numbers, which survive whatever a client does to them. A biased schema
 * is a choice of narrower ones, so that it also draws what is likely to go wrong: characters that mean something on the
 * wire, and lengths and numbers at their limits.
 */

// Each is one character to JSON Schema. The last takes two in JavaScript and four bytes in UTF-8.
const CHARACTERS = [..."aZ09-_.~ &=+%#?/\\:;,@!*()[]{}<>|^`$\"'\n\téß漢\u00a0\u2028🎥"];
const ANY_CHARACTER = `(?:${CHARACTERS.map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&")).join("|")})`;

/** Biases a schema. Lists and maps have at least `least` members if the rules allow that. */
export function biasSchema(schema: RequestSchema, { least = 0 } = {}): JsonSchema {
  if (schema.const !== undefined || schema.enum) return toJsonSchema(schema);
  switch (schema.type) {
    case "string":
      return { anyOf: biasString(schema) };
    case "integer":
      return { anyOf: biasInteger(schema) };
    case "array":
      return biasList(schema, least);
    case "object":
      return biasObject(schema, least);
    default:
      return toJsonSchema(schema);
  }
}

function biasString({ pattern, minLength = 0, maxLength }: RequestSchema): JsonSchema[] {
  const patterns =
    pattern === undefined ? toFreePatterns(minLength, maxLength) : toLongest(pattern, maxLength);
  return patterns.map((one) => ({ type: "string", pattern: one }));
}

function toFreePatterns(minLength: number, maxLength = Number.POSITIVE_INFINITY): string[] {
  const lengths = [minLength, minLength + 1, minLength + 7, minLength + 30].filter(
    (length) => length <= maxLength,
  );
  if (Number.isFinite(maxLength)) lengths.push(maxLength);
  return lengths.map((length) => `^${ANY_CHARACTER}{${length}}$`);
}

/** The pattern, and one that makes it long: a single class at its longest, an open end followed by any characters. */
function toLongest(pattern: string, maxLength: number | undefined): string[] {
  const isOneClass = /^\^\[[^\]]+\]\+\$$/.test(pattern);
  if (isOneClass && maxLength !== undefined) return [pattern, pattern.replace(/\+\$$/, `{${maxLength}}$`)];
  return pattern.endsWith("$") ? [pattern] : [pattern, `${pattern}${ANY_CHARACTER}{8}`];
}

function biasInteger({ minimum, maximum, format }: RequestSchema): JsonSchema[] {
  const [lowest, highest] =
    format === "int32" ? [-(2 ** 31), 2 ** 31 - 1] : [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  return [
    { const: minimum ?? lowest },
    { const: maximum ?? highest },
    { type: "integer", minimum: minimum ?? -1000, maximum: maximum ?? (minimum ?? 0) + 1000 },
  ];
}

function biasList({ items = {}, ...rules }: RequestSchema, least: number): JsonSchema {
  const minItems = Math.min(Math.max(rules.minItems ?? 0, least), rules.maxItems ?? Number.POSITIVE_INFINITY);
  return { ...toJsonSchema(rules), minItems, items: biasSchema(items, { least }) };
}

function biasObject(
  { properties, additionalProperties, ...rules }: RequestSchema,
  least: number,
): JsonSchema {
  const members = Object.entries(properties ?? {}).map(([name, member]) => [
    name,
    biasSchema(member, { least }),
  ]);
  const known = { ...toJsonSchema(rules), properties: Object.fromEntries(members) };
  if (typeof additionalProperties !== "object") return { ...known, additionalProperties: false };
  const further = biasSchema(additionalProperties, { least });
  return {
    anyOf: [least, least + 1, least + 3].map((minProperties) => ({
      ...known,
      minProperties,
      additionalProperties: further,
    })),
  };
}

const toJsonSchema = (schema: RequestSchema) => schema as Exclude<JsonSchema, boolean>;
