import { expect, test } from "vitest";
import { toOperationRule, toRequestRule } from "../../../generate/read/request-rule.ts";
import type { PlacedOperation, SpecDocument } from "../../../generate/read/spec-document.ts";

const document = {
  components: {
    schemas: { Id: { type: "string", minLength: 1, description: "An id." } },
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
    },
  });
});

test("a keyword that the client cannot check is refused with its place, so that no rule looks checked and is not", () => {
  const schema = { type: "object", properties: { ids: { type: "array", uniqueItems: true } } };
  expect(() => toRequestRule(document, schema, "getThing")).toThrow(
    'getThing.ids: the client cannot check the keyword "uniqueItems"',
  );
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
            schema: { type: "object", required: ["Id"], properties: { Id: { type: "string" } } },
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
