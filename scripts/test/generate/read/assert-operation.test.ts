import { expect, test } from "vitest";
import { assertOperation } from "../../../generate/read/assert-operation.ts";
import type { PlacedOperation, SpecDocument } from "../../../generate/read/spec-document.ts";

const json = { "application/json": { schema: { type: "object" } } };

const document = {
  components: {
    requestBodies: { Thing: { content: json } },
    responses: { Thing: { description: "A thing.", content: json } },
    parameters: { trace: { name: "X-Trace", in: "header", schema: { type: "string" } } },
  },
} as unknown as SpecDocument;

const operation = {
  operationId: "setThing",
  tags: ["thing"],
  summary: "Set a thing.",
  "x-idempotent": true,
  parameters: [
    { name: "Id", in: "query", schema: { type: "string" }, example: "a" },
    { name: "X-Key", in: "header", schema: { type: "string" }, "x-supplied-by-client": true },
  ],
  requestBody: { content: json },
  responses: { 200: { description: "A thing.", content: json }, 400: { description: "Refused." } },
};

const assertWith = (changes: object, method = "post") =>
  assertOperation(document, {
    path: "/v1/set_thing",
    method,
    operation: { ...operation, ...changes },
  } as unknown as PlacedOperation);

test("what the client can send and read passes, shared parts too", () => {
  assertWith({});
  assertWith({ requestBody: undefined }, "get");
  assertWith({ requestBody: { $ref: "#/components/requestBodies/Thing" } });
  assertWith({ responses: { 200: { $ref: "#/components/responses/Thing" }, default: {} } });
});

test.each(["put", "patch", "delete", "head", "options", "trace"])("the client does not send %s", (method) => {
  expect(() => assertWith({}, method)).toThrow(
    `/v1/set_thing: the client sends GET and POST, not "${method}"`,
  );
});

test.each(["toString", "constructor", "__proto__"])(
  "a parameter %s is refused, because every object has such a property",
  (name) => {
    const parameters = [{ name, in: "query", schema: { type: "string" } }];
    expect(() => assertWith({ parameters })).toThrow(
      new Error(
        `setThing.${name}: the client cannot tell a parameter "${name}" from a property of every object`,
      ),
    );
  },
);

test.each(["header", "path", "cookie"])(
  "a %s parameter that a caller would have to pass is refused",
  (place) => {
    const parameters = [{ name: "Id", in: place, schema: { type: "string" } }];
    expect(() => assertWith({ parameters })).toThrow(
      `setThing.Id: the client sends what a caller gives in the query or the body, and not as a ${place} parameter`,
    );
  },
);

const form = { "application/x-www-form-urlencoded": { schema: { type: "object" } } };

test.each([
  [{ servers: [] }, ': the client does not support "servers" on an operation'],
  [{ security: [] }, ': the client does not support "security" on an operation'],
  [{ callbacks: {} }, ': the client does not support "callbacks" on an operation'],
  [
    { parameters: [{ $ref: "#/components/parameters/trace" }] },
    ".X-Trace: the client sends what a caller gives in the query or the body, and not as a header parameter",
  ],
  [
    { parameters: [{ name: "Id", in: "query", schema: {}, allowReserved: true }] },
    '.Id: the client does not support "allowReserved" on a parameter',
  ],
  [
    { parameters: [{ name: "Id", in: "query", content: json }] },
    '.Id: the client does not support "content" on a parameter',
  ],
  [{ parameters: [{ name: "Id", in: "query" }] }, ".Id: a parameter needs a schema"],
  [
    { requestBody: { content: { ...json, ...form } } },
    ": the client writes a body as application/json or application/x-www-form-urlencoded, and not as application/json and application/x-www-form-urlencoded",
  ],
  [
    { requestBody: { content: { "multipart/form-data": {} } } },
    ": the client writes a body as application/json or application/x-www-form-urlencoded, and not as multipart/form-data",
  ],
  [
    { requestBody: { content: {} } },
    ": the client writes a body as application/json or application/x-www-form-urlencoded, and not as nothing",
  ],
  [{ requestBody: { content: { "application/json": {} } } }, ": a request body needs a schema"],
  [
    {
      requestBody: {
        content: { "application/json": { schema: { properties: { Id: { type: "string" } } } } },
      },
    },
    ".Id: a field is in the query or in the body, and not in both",
  ],
  [{ responses: { 400: {} } }, ": the types need a response with the status 200"],
  [{ responses: {} }, ": the types need a response with the status 200"],
  [
    { responses: { ...operation.responses, 201: {} } },
    ": a call succeeds with the status 200, and the client has no type for an answer with 201",
  ],
  [
    { responses: { "2XX": { content: json } } },
    ": a call succeeds with the status 200, and the client has no type for an answer with 2XX",
  ],
  [{ responses: { 200: {} } }, ": the client reads an answer as application/json, and not as nothing"],
  [
    { responses: { 200: { content: { ...json, "text/xml": {} } } } },
    ": the client reads an answer as application/json, and not as application/json and text/xml",
  ],
])("what no code could be generated from is refused by name (%j)", (changes, words) => {
  expect(() => assertWith(changes)).toThrow(new Error(`setThing${words}`));
});

test("a GET with a body is refused", () => {
  expect(() => assertWith({}, "get")).toThrow("setThing: a GET has no request body");
});
