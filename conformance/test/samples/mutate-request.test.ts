import { expect, test } from "vitest";
import { mutateRequest } from "../../samples/mutate-request.ts";
import type { RequestSchema } from "../../samples/request-shape.ts";
import { createRequestValidator } from "../../samples/validate-request.ts";

/** Mutations of a request of one field, as the value of that field and what it breaks. */
function mutateField(schema: RequestSchema, options: { value: unknown; joined?: boolean }) {
  const object: RequestSchema = {
    type: "object",
    additionalProperties: false,
    properties: { Field: schema },
  };
  const shape = { operationId: "send", schema: object, joined: options.joined ? ["Field"] : [] };
  return mutateRequest(shape, {
    request: { Field: options.value },
    validateRequest: createRequestValidator(object),
  })
    .filter(({ broken }) => broken.some(({ field }) => /^Field/.test(field)))
    .map(({ request, broken }) => ({
      value: (request as Record<string, unknown>)["Field"],
      broken: broken.map(({ field, rule }) => `${field} ${rule}`).join(", "),
    }));
}

test("a request is made no object, and is given unknown fields", () => {
  const schema: RequestSchema = { type: "object", additionalProperties: false, properties: {} };
  const shape = { operationId: "send", schema, joined: [] };
  const unknown = ["Unheard", "constructor"].map((field) => ({
    request: { [field]: "text" },
    broken: [{ field, rule: "additionalProperties" }],
  }));
  expect(mutateRequest(shape, { request: {}, validateRequest: createRequestValidator(schema) })).toEqual([
    ...["1", 1, 1.5, true, null, []].map((request) => ({ request, broken: [{ field: "", rule: "type" }] })),
    ...unknown,
  ] satisfies unknown[]);
});

test("a text is made everything else, too short, too long, and breaks its pattern", () => {
  const schema: RequestSchema = { type: "string", minLength: 2, maxLength: 4, pattern: "^[🎥a-z]+$" };
  expect(mutateField(schema, { value: "ab🎥" })).toEqual([
    ...[1, 1.5, true, null, [], {}].map((value) => ({ value, broken: "Field type" })),
    { value: "a", broken: "Field minLength" },
    { value: "ab🎥🎥🎥", broken: "Field maxLength" },
    { value: " ab🎥", broken: "Field pattern" },
    { value: "ab🎥 ", broken: "Field pattern" },
    { value: "ab🎥\n", broken: "Field pattern" },
  ]);
});

test("a number is made everything else, too small and too large", () => {
  expect(mutateField({ type: "integer", minimum: 1, maximum: 50 }, { value: 7 })).toEqual([
    ...["1", 1.5, true, null, [], {}].map((value) => ({ value, broken: "Field type" })),
    { value: 0, broken: "Field minimum" },
    { value: 51, broken: "Field maximum" },
  ]);
});

test.each([
  [{ type: "string", enum: ["ios", "web"] }, "web", "iosios"],
  [{ type: "string", const: "Live" }, "Live", "LiveLive"],
  [{ type: "integer", enum: [0, 2] }, 2, 3],
] as const)("what is none of %j", (schema, value, forbidden) => {
  expect(mutateField(schema, { value }).slice(6)).toEqual([{ value: forbidden, broken: "Field enum" }]);
});

test("a list is made too short and too long, and its last item everything that it must not be", () => {
  const schema: RequestSchema = {
    type: "array",
    minItems: 1,
    maxItems: 3,
    items: { type: "object", required: ["Key"], properties: { Key: { type: "boolean" } } },
  };
  const [one, two] = [{ Key: true }, { Key: false }];
  expect(mutateField(schema, { value: [one, two] }).slice(6)).toEqual([
    { value: [], broken: "Field minItems" },
    { value: [one, two, one, one], broken: "Field maxItems" },
    ...["1", 1, 1.5, true, null, []].map((item) => ({ value: [one, item], broken: "Field[1] type" })),
    { value: [one, {}], broken: "Field[1].Key required" },
    ...["1", 1, 1.5, null, [], {}].map((Key) => ({ value: [one, { Key }], broken: "Field[1].Key type" })),
  ]);
});

test("members of a map are made everything that they must not be", () => {
  const schema: RequestSchema = { type: "object", additionalProperties: { type: "string" } };
  expect(mutateField(schema, { value: { a: "b" } }).slice(6)).toEqual(
    [1, 1.5, true, null, [], {}].map((a) => ({ value: { a }, broken: "Field.a type" })),
  );
});

test("a list that travels joined by commas is emptied, and given an item that is empty or holds a comma", () => {
  const schema: RequestSchema = {
    type: "array",
    minItems: 1,
    items: { type: "string", pattern: "^[a-z]+$" },
  };
  expect(mutateField(schema, { value: ["a", "b"], joined: true }).slice(-3)).toEqual([
    { value: [], broken: "Field minItems" },
    { value: ["a", ""], broken: "Field[1] pattern" },
    { value: ["a", "b,b"], broken: "Field[1] pattern" },
  ]);
});

test.each([
  [{ type: "array", items: { type: "string", pattern: "^[a-z]+$" } }, "Field as "],
  [{ type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z]*$" } }, "Field[1] as "],
  [{ type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, "Field[1] as b,b"],
] as const)("%j cannot travel joined by commas", (schema, place) => {
  expect(() => mutateField(schema, { value: ["a", "b"], joined: true })).toThrow(
    `send: ${place} does not break a rule, as it must in a list that travels joined by commas`,
  );
});
