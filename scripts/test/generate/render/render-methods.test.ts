import { expect, test } from "vitest";
import type { SpecDocument } from "../../../generate/read/spec-document.ts";
import { toVendorModel } from "../../../generate/read/to-vendor-model.ts";
import { renderMethods } from "../../../generate/render/render-methods.ts";

const object = { type: "object", properties: { Id: { type: "string" } } };
const closed = { ...object, additionalProperties: false };

function render({ request, answer }: { request?: object; answer: object }): string {
  const content = (schema: object) => ({ content: { "application/json": { schema } } });
  const model = toVendorModel({
    vendor: "acme-live",
    hash: "",
    document: {
      info: { title: "Acme", version: "1" },
      servers: [],
      paths: {
        "/v1/set_thing": {
          post: {
            operationId: "setThing",
            summary: "Set a thing.",
            externalDocs: { url: "https://acme.invalid/set-thing" },
            "x-errors": [],
            "x-idempotent": false,
            ...(request && { requestBody: content(request) }),
            responses: { 200: { description: "Done.", ...content(answer) } },
          },
        },
      },
      "x-error-catalogue": [],
    } as unknown as SpecDocument,
  });
  return renderMethods(model);
}

test("what an operation takes and answers are interfaces, which an editor shows by their names", () => {
  const text = render({ request: closed, answer: object });
  expect(text).toContain('export interface SetThingRequest extends Body<"setThing"> {}');
  expect(text).toContain('export interface SetThingResponse extends Answer<"setThing"> {}');
  expect(text).toContain(
    "setThing(request?: SetThingRequest, options?: CallOptions): Promise<SetThingResponse>;",
  );
});

test("an operation that takes nothing takes an object without fields", () => {
  expect(render({ answer: object })).toContain("export type SetThingRequest = Record<string, never>;");
});

test.each([
  ["parts that are objects each", { allOf: [object, object] }, true],
  ["one of several objects", { oneOf: [object, object] }, false],
  ["any of several objects", { anyOf: [object, object] }, false],
  ["a part that is one of several", { allOf: [object, { oneOf: [object, object] }] }, false],
  ["fields that have no names", { ...object, additionalProperties: { type: "string" } }, false],
])("an answer of %s is an interface where one can extend it", (_, answer, isInterface) => {
  expect(/interface SetThingResponse/.test(render({ answer }))).toBe(isInterface);
});
