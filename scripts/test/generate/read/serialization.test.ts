import { expect, test } from "vitest";
import { assertSerialization } from "../../../generate/read/serialization.ts";
import type { PlacedOperation, SpecDocument } from "../../../generate/read/spec-document.ts";

const document = {} as SpecDocument;
const list = { type: "array", items: { type: "string" } };
const map = { type: "object", additionalProperties: { type: "string" } };

const inQuery = (parameter: object) =>
  ({
    operation: { operationId: "getThing", parameters: [{ name: "Ids", in: "query", ...parameter }] },
  }) as unknown as PlacedOperation;

const inForm = (schema: object, encoding?: object) =>
  ({
    operation: {
      operationId: "getThing",
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": {
            schema: { type: "object", properties: { Ids: schema } },
            ...(encoding && { encoding: { Ids: encoding } }),
          },
        },
      },
    },
  }) as unknown as PlacedOperation;

test("lists that travel joined with commas, maps that travel as JSON, and plain values pass", () => {
  assertSerialization(document, inQuery({ schema: list, style: "form", explode: false }));
  assertSerialization(document, inQuery({ schema: { type: "string" } }));
  assertSerialization(document, inForm(list, { style: "form", explode: false }));
  assertSerialization(document, inForm(map, { contentType: "application/json" }));
});

test("a list or a map whose writing the spec leaves open, or that the client would write otherwise, is named", () => {
  const commas =
    "getThing.Ids: the client joins a list with commas, so the spec has to say style: form and explode: false";
  const json =
    "getThing.Ids: the client writes a map as JSON, so the spec has to say contentType: application/json";
  expect(() => assertSerialization(document, inQuery({ schema: list }))).toThrow(commas);
  expect(() => assertSerialization(document, inForm(list, { style: "form", explode: true }))).toThrow(commas);
  expect(() => assertSerialization(document, inForm(map))).toThrow(json);
});
