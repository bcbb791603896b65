import type { JsonSchema } from "json-schema-faker";
import type { RequestSchema } from "./request-shape.ts";

/*
 * json-schema-faker draws letters, digits and small numbers, which travel well whatever a client does to them. Steering
 * rewrites a schema into choices of narrower ones, so that it draws what is likely to go wrong as well: characters that
 * have a meaning on the wire, and lengths and numbers at their limits.
 */

// Each is one character to JSON Schema. The last takes two in JavaScript and four bytes in UTF-8.
const characters = [..."aZ09-_.~ &=+%#?/\\:;,@!*()[]{}<>|^`$\"'\n\téß漢\u00a0\u2028🎥"];
const anyCharacter = `(?:${characters.map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&")).join("|")})`;

/** The same rules as choices; lists and maps have at least `least` members where that is allowed. */
export function steer(schema: RequestSchema, { least = 0 } = {}): JsonSchema {
  if (schema.const !== undefined || schema.enum) return toJsonSchema(schema);
  switch (schema.type) {
    case "string":
      return { anyOf: steerText(schema) };
    case "integer":
      return { anyOf: steerInteger(schema) };
    case "array":
      return steerList(schema, least);
    case "object":
      return steerObject(schema, least);
    default:
      return toJsonSchema(schema);
  }
}

function steerText({ pattern, minLength = 0, maxLength }: RequestSchema): JsonSchema[] {
  const patterns = pattern === undefined ? toFreeText(minLength, maxLength) : toLongest(pattern, maxLength);
  return patterns.map((one) => ({ type: "string", pattern: one }));
}

function toFreeText(minLength: number, maxLength = Number.POSITIVE_INFINITY): string[] {
  const lengths = [minLength, minLength + 1, minLength + 7, minLength + 30].filter(
    (length) => length <= maxLength,
  );
  if (Number.isFinite(maxLength)) lengths.push(maxLength);
  return lengths.map((length) => `^${anyCharacter}{${length}}$`);
}

/** A pattern as it is, and drawn out: one class to its longest, one with an open end by text of any kind. */
function toLongest(pattern: string, maxLength: number | undefined): string[] {
  const isOneClass = /^\^\[[^\]]+\]\+\$$/.test(pattern);
  if (isOneClass && maxLength !== undefined) return [pattern, pattern.replace(/\+\$$/, `{${maxLength}}$`)];
  return pattern.endsWith("$") ? [pattern] : [pattern, `${pattern}${anyCharacter}{8}`];
}

function steerInteger({ minimum, maximum, format }: RequestSchema): JsonSchema[] {
  const [lowest, highest] =
    format === "int32" ? [-(2 ** 31), 2 ** 31 - 1] : [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  return [
    { const: minimum ?? lowest },
    { const: maximum ?? highest },
    { type: "integer", minimum: minimum ?? -1000, maximum: maximum ?? (minimum ?? 0) + 1000 },
  ];
}

function steerList({ items = {}, ...rules }: RequestSchema, least: number): JsonSchema {
  const minItems = Math.min(Math.max(rules.minItems ?? 0, least), rules.maxItems ?? Number.POSITIVE_INFINITY);
  return { ...toJsonSchema(rules), minItems, items: steer(items, { least }) };
}

function steerObject(
  { properties, additionalProperties, ...rules }: RequestSchema,
  least: number,
): JsonSchema {
  const members = Object.entries(properties ?? {}).map(([name, member]) => [name, steer(member, { least })]);
  const known = { ...toJsonSchema(rules), properties: Object.fromEntries(members) };
  if (typeof additionalProperties !== "object") return { ...known, additionalProperties: false };
  const further = steer(additionalProperties, { least });
  return {
    anyOf: [least, least + 1, least + 3].map((minProperties) => ({
      ...known,
      minProperties,
      additionalProperties: further,
    })),
  };
}

const toJsonSchema = (schema: RequestSchema) => schema as Exclude<JsonSchema, boolean>;
