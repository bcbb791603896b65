import { expect, test } from "vitest";
import { listRefusals } from "../../../generate/read/refusals.ts";
import type { PlacedOperation, SpecDocument } from "../../../generate/read/spec-document.ts";

const state = (value: string) => ({ type: "string", const: value });

const refusal = {
  type: "object",
  "x-refusal": true,
  required: ["State"],
  properties: { State: state("FAIL") },
};
const success = { type: "object", required: ["State"], properties: { State: state("OK") } };

const document = {
  components: {
    schemas: {
      Refusal: refusal,
      Success: success,
      Wrapped: {
        type: "object",
        "x-refusal": true,
        required: ["Response"],
        properties: {
          Response: {
            type: "object",
            required: ["Error", "RequestId"],
            properties: { Error: { type: "object", required: ["Code"], properties: { Code: {} } } },
          },
        },
      },
      Endless: {
        type: "object",
        "x-refusal": true,
        required: ["Inner"],
        properties: { Inner: { $ref: "#/components/schemas/Nested" } },
      },
      Nested: {
        type: "object",
        required: ["Inner"],
        properties: { Inner: { $ref: "#/components/schemas/Nested" } },
      },
      Vague: { ...refusal, required: undefined },
      Coded: {
        type: "object",
        "x-refusal": true,
        required: ["Code"],
        properties: { Code: { type: "string" } },
      },
    },
  },
} as unknown as SpecDocument;

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const refusalsOf = (schema: object) => {
  const operation = {
    operationId: "setThing",
    responses: { 200: { content: { "application/json": { schema } } } },
  };
  return listRefusals(document, { operation } as unknown as PlacedOperation);
};

test("refusals are named that stand beside an answer which they cannot be taken for", () => {
  expect(refusalsOf(refer("Success"))).toEqual([]);
  expect(refusalsOf({ oneOf: [refer("Success"), refer("Refusal"), refer("Coded")] })).toEqual([
    "Refusal",
    "Coded",
  ]);
  const further = { allOf: [refer("Success"), { type: "object", properties: { Code: { type: "string" } } }] };
  expect(refusalsOf({ oneOf: [further, refer("Refusal")] })).toEqual(["Refusal"]);
});

/** An answer and a refusal within the same wrapper. */
const inWrapper = (fields: object, required: string[]) => ({
  type: "object",
  required: ["Response"],
  properties: { Response: { type: "object", required: [...required, "RequestId"], properties: fields } },
});

test("a refusal may be set apart by a field within a wrapper that it shares with every answer", () => {
  expect(refusalsOf({ oneOf: [inWrapper({ Name: {} }, ["Name"]), refer("Wrapped")] })).toEqual(["Wrapped"]);
  expect(refusalsOf({ oneOf: [inWrapper({ Name: {} }, []), refer("Wrapped")] })).toEqual(["Wrapped"]);
  const either = { oneOf: [inWrapper({}, ["Name"]), inWrapper({}, ["Id"])] };
  expect(refusalsOf({ oneOf: [either, refer("Wrapped")] })).toEqual(["Wrapped"]);
});

const coded = { type: "object", required: ["Code"], properties: { Code: { type: "string" } } };

test.each([
  inWrapper({ Error: coded }, ["Error"]),
  { oneOf: [inWrapper({}, []), inWrapper({ Error: coded }, ["Error", "Name"])] },
  { allOf: [inWrapper({ Error: coded }, ["Error"]), inWrapper({}, ["Name"])] },
])("an answer whose wrapper requires all that a refusal's does is refused (%j)", (answer) => {
  expect(() => refusalsOf({ oneOf: [answer, refer("Wrapped")] })).toThrow(
    new Error(
      "setThing: an answer could be taken for a Wrapped, which must require a field that no answer has with the same value",
    ),
  );
});

test("comparing a refusal that contains itself ends", () => {
  expect(() => refusalsOf({ oneOf: [refer("Nested"), refer("Endless")] })).toThrow(
    "an answer could be taken for a Endless",
  );
});

const UNNAMED =
  "setThing: a refusal must be a $ref to a shared schema, and one of the oneOf of a 200: its type is excluded by its name";

test.each([
  { oneOf: [refer("Success"), refusal] },
  { anyOf: [refer("Success"), refer("Refusal")] },
  { oneOf: [{ oneOf: [refer("Success"), refer("Refusal")] }] },
  { type: "object", properties: { Inner: refer("Refusal") } },
  refer("Refusal"),
  refusal,
])("a refusal anywhere else is refused, because its type would stay among the answers (%j)", (schema) => {
  expect(() => refusalsOf(schema)).toThrow(new Error(UNNAMED));
});

test("a 200 that has refusals only is refused", () => {
  expect(() => refusalsOf({ oneOf: [refer("Refusal")] })).toThrow(
    new Error("setThing: a 200 needs an answer that is not a refusal"),
  );
});

test.each([
  [success, "Vague"],
  [{ ...success, properties: { State: state("FAIL") } }, "Refusal"],
  [{ type: "object", required: ["Code"], properties: { Code: { type: "string" } } }, "Coded"],
  [{ anyOf: [success, { type: "object", required: ["Code"] }] }, "Coded"],
])(
  "an answer that could be a refusal by its form is refused: the types would take it out as well (%j, %s)",
  (answer, name) => {
    expect(() => refusalsOf({ oneOf: [answer, refer(name)] })).toThrow(
      new Error(
        `setThing: an answer could be taken for a ${name}, which must require a field that no answer has with the same value`,
      ),
    );
  },
);

test.each(["array", "string", ["object", "null"]])("an answer of the type %j is refused", (type) => {
  expect(() => refusalsOf({ type })).toThrow(
    new Error(`setThing: the client reads an answer that is an object, not ${JSON.stringify(type)}`),
  );
});
