import { expect, test } from "vitest";
import type { SpecDocument } from "../../../generate/read/spec-document.ts";
import { toTypesDocument } from "../../../generate/read/types-document.ts";
import { renderSchema } from "../../../generate/render/render-schema.ts";

const long = { type: "integer", format: "int64" };

const render = async (fields: { request?: object; answer?: object; components?: object }) => {
  const text = await renderSchema({
    typesDocument: toTypesDocument({
      openapi: "3.1.0",
      info: { title: "Acme", version: "1" },
      paths: {
        "/SetThing": {
          post: {
            operationId: "setThing",
            parameters: [{ name: "Page", in: "query", schema: long }],
            requestBody: {
              content: {
                "application/x-www-form-urlencoded": {
                  schema: { type: "object", properties: fields.request ?? {} },
                },
              },
            },
            responses: {
              200: {
                description: "Done.",
                content: {
                  "application/json": { schema: { type: "object", properties: fields.answer ?? {} } },
                },
              },
            },
          },
        },
      },
      components: fields.components ?? {},
    } as unknown as SpecDocument),
  });
  return text.replace(/\s+/g, " ");
};

test("a long integer of a request may be a string of its digits", async () => {
  const text = await render({
    request: {
      Id: long,
      Ids: { type: "array", items: long },
      Size: { type: "integer" },
      Map: { type: "object", additionalProperties: long },
    },
  });
  expect(text).toContain("Page?: number | string;");
  expect(text).toContain("Id?: number | string;");
  expect(text).toContain("Ids?: (number | string)[];");
  expect(text).toContain("Size?: number;");
  // In JSON a string of digits would be a string.
  expect(text).toMatch(/Map\?: \{ (?:\/\*.*?\*\/ )?\[key: string\]: number; \}/);
});

test("of an answer only what is handed back may be one, so that times and counts can be calculated with", async () => {
  const text = await render({ answer: { Next: { ...long, "x-opaque": true }, Count: long } });
  expect(text).toContain("Next?: number | string;");
  expect(text).toContain("Count?: number;");
});

test("a field that is a reference has the docs of what it refers to, unless it has its own", async () => {
  const text = await render({
    request: {
      UserId: { $ref: "#/components/schemas/UserId" },
      Owner: { $ref: "#/components/schemas/UserId", description: "Who owns it." },
    },
    components: { schemas: { UserId: { type: "string", description: "Who it is." } } },
  });
  expect(text).toContain('/** @description Who it is. */ UserId?: components["schemas"]["UserId"];');
  expect(text).toContain('/** @description Who owns it. */ Owner?: components["schemas"]["UserId"];');
});
