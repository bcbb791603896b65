import { expect, test } from "vitest";
import { listRequestShapes } from "../../samples/request-shape.ts";

const describe = (operation: object) => ({
  paths: { "/Send": { post: { operationId: "send", ...operation } } },
  components: {
    schemas: {
      UserId: { type: "string", maxLength: 8, description: "Whom.", examples: ["u1"], "x-sensitive": true },
    },
    parameters: {
      Users: {
        name: "Users",
        in: "query",
        required: true,
        style: "form",
        explode: false,
        schema: { type: "array", items: { $ref: "#/components/schemas/UserId" } },
      },
    },
  },
});

test("a request is what a caller gives of the query and the fields of the body, with references followed", () => {
  const description = describe({
    parameters: [
      { $ref: "#/components/parameters/Users" },
      { name: "Nonce", in: "query", "x-supplied-by-client": true, schema: { type: "string" } },
      { name: "Trace", in: "header", schema: { type: "string" } },
    ],
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          schema: {
            type: "object",
            additionalProperties: false,
            required: ["Text"],
            properties: {
              Text: { type: "string" },
              Tags: { type: "array", items: { type: "string" } },
              Extra: { type: "object", additionalProperties: { $ref: "#/components/schemas/UserId" } },
            },
          },
          encoding: {
            Tags: { style: "form", explode: false },
            Extra: { contentType: "application/json" },
          },
        },
      },
    },
  });
  expect(listRequestShapes(description)).toEqual([
    {
      operationId: "send",
      schema: {
        type: "object",
        required: ["Users", "Text"],
        properties: {
          Users: { type: "array", items: { type: "string", maxLength: 8 } },
          Text: { type: "string" },
          Tags: { type: "array", items: { type: "string" } },
          Extra: { type: "object", additionalProperties: { type: "string", maxLength: 8 } },
        },
        additionalProperties: false,
      },
      joined: ["Users", "Tags"],
    },
  ]);
});

test("an operation without parameters takes an empty object", () => {
  expect(listRequestShapes(describe({}))).toEqual([
    {
      operationId: "send",
      schema: { type: "object", required: [], properties: {}, additionalProperties: false },
      joined: [],
    },
  ]);
});

test("a keyword that the samples would pass over is refused by name", () => {
  const schema = { type: "array", uniqueItems: true };
  const description = describe({ parameters: [{ name: "Users", in: "query", schema }] });
  expect(() => listRequestShapes(description)).toThrow(
    'send.Users: the samples do not cover the keyword "uniqueItems"',
  );
});
