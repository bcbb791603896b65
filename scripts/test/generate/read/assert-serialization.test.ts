import { expect, test } from "vitest";
import { assertSerialization } from "../../../generate/read/assert-serialization.ts";
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
    "getThing.Ids: the client joins a list with commas, so the spec must say style: form and explode: false";
  const json =
    "getThing.Ids: the client writes a map as JSON, so the spec must say contentType: application/json";
  expect(() => assertSerialization(document, inQuery({ schema: list }))).toThrow(commas);
  expect(() => assertSerialization(document, inForm(list, { style: "form", explode: true }))).toThrow(commas);
  expect(() => assertSerialization(document, inForm(map))).toThrow(json);
});

test.each([
  [{ type: "array", items: { type: "object" } }, { style: "form", explode: false }, "getThing.Ids[]"],
  [{ type: "array", items: list }, { style: "form", explode: false }, "getThing.Ids[]"],
  [{ type: "array" }, { style: "form", explode: false }, "getThing.Ids[]"],
  [{ description: "Anything." }, undefined, "getThing.Ids"],
])(
  "a value that is not known to be plain is named where only plain ones can travel (%j)",
  (schema, encoding, at) => {
    expect(() => assertSerialization(document, inForm(schema, encoding))).toThrow(
      new Error(
        `${at}: the client writes strings, numbers and booleans here, so the spec must name one of these types`,
      ),
    );
  },
);

test.each([
  [{ contentType: "application/json" }, "a plain value as it is, so the spec has no style or contentType"],
  [{ style: "pipeDelimited" }, "a plain value as it is, so the spec has no style or contentType"],
])("a plain value that would have to be written in another way is named (%j)", (encoding, words) => {
  expect(() => assertSerialization(document, inForm({ type: "string" }, encoding))).toThrow(
    new Error(`getThing.Ids: the client writes ${words}`),
  );
});

test("an encoding of a missing field, or one that the client does not support, is named", () => {
  const reserved = inForm({ type: "string" }, { allowReserved: true });
  expect(() => assertSerialization(document, reserved)).toThrow(
    'getThing.Ids: the client does not support "allowReserved" in an encoding',
  );
  const content = (type: string, encoding: object) =>
    ({
      operation: {
        operationId: "getThing",
        requestBody: { content: { [type]: { schema: { type: "object" }, encoding } } },
      },
    }) as unknown as PlacedOperation;
  expect(() => assertSerialization(document, content("application/json", { Ids: {} }))).toThrow(
    "getThing.Ids: a body of JSON has no encoding",
  );
  expect(() =>
    assertSerialization(document, content("application/x-www-form-urlencoded", { Ids: {} })),
  ).toThrow("getThing.Ids: the body has no such field to encode");
});
