import { expect, test } from "vitest";
import { toOperationRule, toRequestRule } from "../../../generate/read/request-rule.ts";
import type { PlacedOperation, SpecDocument, SpecSchema } from "../../../generate/read/spec-document.ts";

const document = {
  components: {
    schemas: {
      Id: { type: "string", minLength: 1, description: "An id." },
      Tree: {
        type: "object",
        additionalProperties: false,
        properties: { Children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
      },
      Ring: { $ref: "#/components/schemas/Ring" },
    },
    parameters: {
      sig: { name: "sig", in: "query", required: true, schema: {}, "x-supplied-by-client": true },
    },
  },
} as unknown as SpecDocument;

test("checked keywords are kept, what only describes is dropped, and references are followed", () => {
  const schema = {
    type: "object",
    required: ["id"],
    additionalProperties: false,
    description: "A thing.",
    properties: {
      id: { $ref: "#/components/schemas/Id" },
      kind: { const: "web", examples: ["web"] },
      tags: { type: "array", maxItems: 2, items: { type: "string", pattern: "^a\\d$" } },
      map: { type: "object", additionalProperties: { type: "integer", "x-sensitive": true } },
      wide: { type: "integer", format: "int64", description: "A number.", default: 1 },
    },
  };
  expect(toRequestRule(document, schema, "getThing")).toEqual({
    type: "object",
    required: ["id"],
    additionalProperties: false,
    properties: {
      id: { type: "string", minLength: 1 },
      kind: { enum: ["web"] },
      tags: { type: "array", maxItems: 2, items: { type: "string", pattern: /^a\d$/u } },
      map: { type: "object", additionalProperties: { type: "integer" } },
      wide: { type: "integer", format: "int64" },
    },
  });
});

const string = { type: "string" };

/** Makes the rule of a request with one field. */
const ruleOf = (field: unknown) => {
  const schema = { type: "object", additionalProperties: false, properties: { Field: field } };
  return toRequestRule(document, schema as unknown as SpecSchema, "setThing");
};

test.each([
  [{ type: "array", uniqueItems: true }, 'cannot check the keyword "uniqueItems"'],
  [{ ...string, allOf: [] }, 'cannot check the keyword "allOf"'],
  [{ anyOf: [string, { type: "null" }] }, 'cannot check the keyword "anyOf"'],
  [{ oneOf: [string] }, 'cannot check the keyword "oneOf"'],
  [{ not: { const: "a" } }, 'cannot check the keyword "not"'],
  [{ if: string }, 'cannot check the keyword "if"'],
  [{ ...string, nullable: true }, 'cannot check the keyword "nullable"'],
  [{ ...string, readOnly: true }, 'cannot check the keyword "readOnly"'],
  [{ ...string, contentEncoding: "base64" }, 'cannot check the keyword "contentEncoding"'],
  [{ type: "integer", exclusiveMinimum: 1 }, 'cannot check the keyword "exclusiveMinimum"'],
  [{ type: "integer", multipleOf: 2 }, 'cannot check the keyword "multipleOf"'],
  [{ type: "array", prefixItems: [string] }, 'cannot check the keyword "prefixItems"'],
  [{ type: "array", contains: string }, 'cannot check the keyword "contains"'],
  [{ type: "object", patternProperties: {} }, 'cannot check the keyword "patternProperties"'],
  [{ type: "object", minProperties: 1 }, 'cannot check the keyword "minProperties"'],
  [{ type: "object", propertyNames: {} }, 'cannot check the keyword "propertyNames"'],
  [{ type: "object", unevaluatedProperties: false }, 'cannot check the keyword "unevaluatedProperties"'],
  [{ type: "object", dependentRequired: {} }, 'cannot check the keyword "dependentRequired"'],
  [{ ...string, discriminator: {} }, 'cannot check the keyword "discriminator"'],
  [{ ...string, format: "email" }, 'cannot check the format "email"'],
  [{ ...string, format: "int64" }, 'cannot check the format "int64"'],
  [true, "cannot check a schema that is only true"],
  [false, "cannot check a schema that is only false"],
  [{ $ref: "#/components/schemas/Id", maxLength: 3 }, 'does not check "maxLength" beside a $ref'],
  [
    { $ref: "#/components/schemas/Tree" },
    ".Children[]: the client cannot check a schema that contains itself",
  ],
  [{ $ref: "#/components/schemas/Ring" }, "cannot follow a $ref that leads back to itself"],
])("what the client cannot check is refused with its place, so that no rule is lost (%j)", (field, words) => {
  const sentence = words.startsWith(".") ? `setThing.Field${words}` : `setThing.Field: the client ${words}`;
  expect(() => ruleOf(field)).toThrow(new Error(sentence));
});

test.each([["string", "null"], "null", "file", ["string"], 1])("the type %j is refused", (type) => {
  expect(() => ruleOf({ type })).toThrow(
    "setThing.Field: the client checks a field of one type out of " +
      `string, integer, number, boolean, array, object, not ${JSON.stringify(type)}`,
  );
});

test.each([
  [{ ...string, minimum: 1 }, '"minimum" has no effect without the type integer or number'],
  [{ minLength: 1 }, '"minLength" has no effect without the type string'],
  [{ items: string }, '"items" has no effect without the type array'],
  [{ ...string, enum: ["a"], const: "a" }, "a field has an enum or a const, and not both"],
  [{ enum: [] }, "an empty enum allows nothing"],
  [{ enum: ["a", null] }, "the client compares with plain values, not with null"],
  [{ const: null }, "the client compares with plain values, not with null"],
  [{ const: { a: 1 } }, 'the client compares with plain values, not with {"a":1}'],
  [{ type: "integer", enum: [1, "2"] }, '"2" is not of type integer'],
  [{ type: "boolean", const: 0 }, "0 is not of type boolean"],
  [{ ...string, maxLength: null }, "maxLength must be a number that a value can be compared with"],
  [{ ...string, maxLength: -1 }, "maxLength must be a number that a value can be compared with"],
  [{ type: "number", maximum: null }, "maximum must be a number that a value can be compared with"],
  [{ ...string, pattern: "[" }, "the pattern [ is not a regular expression with the flag u"],
  [{ type: "object" }, "an object in a request must have additionalProperties"],
  [
    { type: "object", additionalProperties: false, required: ["Id"] },
    '"Id" is required, and no field of that name is allowed',
  ],
  [
    { type: "object", additionalProperties: {}, required: ["constructor"] },
    'the client cannot tell a field "constructor" from a property of every object',
  ],
  [
    { type: "object", additionalProperties: false, properties: JSON.parse('{ "__proto__": {} }') },
    'the client cannot tell a field "__proto__" from a property of every object',
  ],
])("a rule that does not mean what it says is refused with its place (%j)", (field, words) => {
  expect(() => ruleOf(field)).toThrow(new Error(`setThing.Field: ${words}`));
});

test("a value without a type, and an enum of several, are checked for what they say", () => {
  expect(ruleOf({ enum: ["a", 1, true] }).properties).toEqual({ Field: { enum: ["a", 1, true] } });
  expect(ruleOf({ description: "Anything." }).properties).toEqual({ Field: {} });
  expect(ruleOf({ const: false }).properties).toEqual({ Field: { enum: [false] } });
});

test("query and body make one rule, without what the client supplies by itself", () => {
  const placed = {
    path: "/GetThing",
    method: "post",
    operation: {
      operationId: "getThing",
      parameters: [
        { $ref: "#/components/parameters/sig" },
        { name: "Skip", in: "query", schema: { type: "boolean" } },
        { name: "Page", in: "query", required: true, schema: { type: "integer" } },
      ],
      requestBody: {
        content: {
          "application/json": {
            schema: {
              type: "object",
              required: ["Id"],
              properties: { Id: { type: "string" } },
              additionalProperties: false,
            },
          },
        },
      },
    },
  } as unknown as PlacedOperation;
  expect(toOperationRule(document, placed)).toEqual({
    type: "object",
    required: ["Page", "Id"],
    properties: { Skip: { type: "boolean" }, Page: { type: "integer" }, Id: { type: "string" } },
    additionalProperties: false,
  });
});

test.each([
  { type: "array", items: { type: "string" } },
  { type: "string" },
  { type: "object", properties: {}, additionalProperties: true },
  { type: "object", properties: {}, additionalProperties: { type: "string" } },
])("a request that is no closed object is refused (%j)", (schema) => {
  const operation = { operationId: "getThing", requestBody: { content: { "application/json": { schema } } } };
  expect(() => toOperationRule(document, { operation } as unknown as PlacedOperation)).toThrow(
    "getThing: a request must be a closed object, with additionalProperties: false",
  );
});

test("a long integer may be a string of its digits where it is written as text, and not in JSON", () => {
  const long = { type: "integer", format: "int64" };
  const map = { type: "object", additionalProperties: long };
  const fields = { Id: long, Ids: { type: "array", items: long }, Map: map };
  const schema = { type: "object", additionalProperties: false, properties: fields } as unknown as SpecSchema;
  const typesOf = (isJson: boolean) =>
    JSON.parse(JSON.stringify(toRequestRule(document, schema, "setThing", { isJson }).properties));
  expect(typesOf(false)).toEqual({
    Id: long,
    Ids: { type: "array", items: long },
    Map: { type: "object", additionalProperties: { type: "integer" } },
  });
  expect(typesOf(true)).toEqual({
    Id: { type: "integer" },
    Ids: { type: "array", items: { type: "integer" } },
    Map: { type: "object", additionalProperties: { type: "integer" } },
  });
});
