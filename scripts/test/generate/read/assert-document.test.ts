import { expect, test } from "vitest";
import { assertDocument } from "../../../generate/read/assert-document.ts";
import type { SpecDocument } from "../../../generate/read/spec-document.ts";

const json = { "application/json": { schema: { type: "object" } } };
const get = (operationId: string) => ({ get: { operationId, responses: { 200: { content: json } } } });

const assertWith = (changes: object, vendor = "acme-live") =>
  assertDocument(
    {
      servers: [{ url: "https://acme.invalid" }],
      paths: { "/v1/get_thing": get("getThing") },
      ...changes,
    } as unknown as SpecDocument,
    { vendor },
  );

const webhook = { post: { operationId: "afterThing", requestBody: { content: json } } };

test("a description of which everything can be generated passes", () => {
  assertWith({});
  assertWith({ paths: {} });
  assertWith({ webhooks: { "Thing.CallbackAfterThing": webhook } });
});

test.each([
  [
    { paths: { "/v1/then": get("then") } },
    'The operation then of /v1/then cannot be a method "then": a promise has a method of that name, so a client would pass for one.',
  ],
  [
    { paths: { "/v1/get-thing": get("getThing") } },
    'The operation getThing of /v1/get-thing cannot be a method "get-thing": a name has letters and digits only, and begins with a small letter.',
  ],
  [
    { paths: { "/v1/get_thing": get("getThing"), "/GetThing": get("getThing") } },
    'The operation getThing of /GetThing cannot be a method "getThing": the name is that of /v1/get_thing already.',
  ],
  [
    { webhooks: { "Thing.CallbackGetThing": { post: { ...webhook.post, operationId: "getThing" } } } },
    'The operation getThing of /v1/get_thing cannot be a method "getThing": the name is a webhook\'s already.',
  ],
  [
    { paths: { "/v1/get_thing": { ...get("getThing"), parameters: [] } } },
    '/v1/get_thing: the client does not support "parameters" on a path; it belongs to the operation',
  ],
  [
    { webhooks: { AfterThing: { get: webhook.post } } },
    "AfterThing: a webhook is a POST with a body of application/json",
  ],
  [
    { webhooks: { AfterThing: { post: { operationId: "afterThing" } } } },
    "AfterThing: a webhook is a POST with a body of application/json",
  ],
  [{ "x-error-catalogue": [{ code: 7 }, { code: "7" }] }, "the error catalogue has the code 7 twice"],
  [
    { servers: [{ url: "https://{region}.acme.invalid" }] },
    "https://{region}.acme.invalid: a server must be scheme, host and port, without variables and without a path",
  ],
  [
    { servers: [{ url: "https://acme.invalid/v1" }] },
    "https://acme.invalid/v1: a server must be scheme, host and port, without variables and without a path",
  ],
])("what a client could not do is refused (%j)", (changes, sentence) => {
  expect(() => assertWith(changes)).toThrow(new Error(sentence));
});

test.each(["2acme", "acme_live", "Acme", "acme--live"])(
  "a folder called %s is refused, because types are named after it",
  (vendor) => {
    expect(() => assertWith({}, vendor)).toThrow(
      new Error(`specs/${vendor}: types are named after the folder, which must be in kebab-case`),
    );
  },
);
