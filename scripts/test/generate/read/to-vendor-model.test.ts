import { expect, test } from "vitest";
import type { SpecDocument } from "../../../generate/read/spec-document.ts";
import { toVendorModel } from "../../../generate/read/to-vendor-model.ts";

const object = (properties: object, required: string[] = []) => ({ type: "object", required, properties });
const text = { type: "string" };

const content = (schema: object, type = "application/json") => ({ content: { [type]: { schema } } });

const operation = (operationId: string, changes: object) => ({
  post: {
    operationId,
    summary: "Does it.",
    externalDocs: { url: `https://acme.invalid/${operationId}` },
    "x-errors": [],
    "x-idempotent": true,
    responses: { 200: content(object({ RequestId: text }, ["RequestId"])) },
    ...changes,
  },
});

const modelOf = (paths: object, changes: object = {}) =>
  toVendorModel({
    vendor: "acme-live",
    hash: "1234",
    document: {
      info: { title: "Acme", version: "v7" },
      servers: [
        { url: "https://api.acme.invalid", "x-server": { regions: ["north"], role: "primary" } },
        { url: "https://vpc.acme.invalid", "x-server": { regions: ["north", "south"], role: "vpc" } },
      ],
      paths,
      "x-error-catalogue": [],
      ...changes,
    } as unknown as SpecDocument,
  });

const closed = (properties: object) => ({ ...object(properties), additionalProperties: false });

test("a model has everything that is generated, and nothing that is not", () => {
  const busy = { code: "Busy", category: "throttled", remedy: "wait", wait: 9, meaning: "Too many calls." };
  const { typesDocument: _, ...model } = modelOf(
    {
      "/SetThing": operation("setThing", {
        description: "At once.",
        parameters: [
          { name: "Skip", in: "query", schema: { type: "boolean" } },
          { name: "sig", in: "query", schema: text, "x-supplied-by-client": true, "x-sensitive": true },
        ],
        requestBody: content(closed({ Id: text })),
        "x-quota": { calls: 5, seconds: 1, per: "account" },
        "x-errors": ["Busy", "Lost"],
        "x-idempotent": false,
      }),
    },
    {
      "x-wire": { target: "/", headers: { "X-Version": "{version}", "x-action": "{action}" } },
      "x-error-catalogue": [{ ...busy, reading: "ours", source: "https://acme.invalid/codes" }],
    },
  );
  expect(model).toEqual({
    name: "acme-live",
    hash: "1234",
    regions: { north: { primary: "https://api.acme.invalid", vpc: "https://vpc.acme.invalid" } },
    wire: { target: "/", headers: { "x-version": "v7", "x-action": "{action}" }, emptyBody: undefined },
    sensitive: ["sig"],
    errors: [busy],
    mediaType: "application/json",
    refusals: [],
    operations: [
      {
        id: "setThing",
        method: "POST",
        path: "/SetThing",
        body: "json",
        query: ["Skip"],
        answer: ["RequestId"],
        rule: {
          type: "object",
          properties: { Skip: { type: "boolean" }, Id: { type: "string" } },
          additionalProperties: false,
        },
        hasOneAnswer: true,
        quota: { calls: 5, seconds: 1, per: "account" },
        idempotent: false,
        errors: [
          { code: "Busy", entry: busy },
          { code: "Lost", entry: undefined },
        ],
        docs: {
          summary: "Does it.",
          description: "At once.",
          page: "https://acme.invalid/setThing",
          isDeprecated: false,
          unverified: undefined,
          legacy: undefined,
          contested: undefined,
        },
      },
    ],
    hasWebhooks: false,
  });
});

test("what tells an answer from another is what not every answer has, and must be there", () => {
  const answers = (fields: object, required: string[] = []) => ({
    responses: { 200: content(object({ RequestId: text, ...fields }, ["RequestId", ...required])) },
  });
  const { operations } = modelOf({
    "/GetThing": operation("getThing", answers({ Thing: text, Note: text }, ["Thing"])),
    "/FindThing": operation("findThing", answers({ Thing: text })),
    "/DropThing": operation("dropThing", answers({})),
  });
  expect(operations.map(({ id, answer }) => [id, answer])).toEqual([
    ["getThing", ["Thing", "Note"]],
    ["findThing", undefined],
    ["dropThing", undefined],
  ]);
});

test("an API with two encodings of its bodies is refused", () => {
  const body = (type: string) => ({ requestBody: content(closed({ Id: text }), type) });
  const paths = {
    "/GetThing": operation("getThing", body("application/json")),
    "/SetThing": operation("setThing", body("application/x-www-form-urlencoded")),
  };
  expect(() => modelOf(paths)).toThrow(
    new Error(
      "acme-live: one API has one body encoding, not application/json and application/x-www-form-urlencoded",
    ),
  );
});

test("a code that the catalogue lacks has the entry of its family, where the description has families", () => {
  const failed = { code: "FailedOperation", category: "unavailable", remedy: "retry", meaning: "It failed." };
  const busy = { code: "FailedOperation.Busy", category: "throttled", remedy: "retry", meaning: "Busy." };
  const paths = {
    "/GetThing": operation("getThing", {
      "x-errors": ["FailedOperation", "FailedOperation.Busy", "FailedOperation.Lost.Deep", "Failed"],
    }),
  };
  const catalogue = { "x-error-catalogue": [failed, busy] };
  const entriesOf = (changes: object) =>
    modelOf(paths, { ...catalogue, ...changes }).operations[0]?.errors.map(({ entry }) => entry?.code);
  expect(entriesOf({ "x-error-families": "." })).toEqual([
    "FailedOperation",
    "FailedOperation.Busy",
    "FailedOperation",
    undefined,
  ]);
  expect(entriesOf({})).toEqual(["FailedOperation", "FailedOperation.Busy", undefined, undefined]);
});
