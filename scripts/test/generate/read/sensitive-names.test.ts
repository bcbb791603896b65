import { expect, test } from "vitest";
import { listSensitiveNames } from "../../../generate/read/sensitive-names.ts";

test("a sensitive property goes by its own name, a sensitive parameter by the name it says", () => {
  const document = {
    paths: { "/a": { post: { properties: { Token: { "x-sensitive": true }, Open: { type: "string" } } } } },
    components: { parameters: { first: { name: "usersig", in: "query", "x-sensitive": true } } },
  };
  expect(listSensitiveNames(document)).toEqual(["Token", "usersig"]);
});

test("what travels under another name than its schema's is sensitive under that: fields that share one, items, values of maps", () => {
  const document = {
    paths: {
      "/a": {
        parameters: [{ $ref: "#/components/parameters/sig" }],
        properties: {
          Key: { $ref: "#/components/schemas/Secret" },
          Keys: { type: "array", items: { "x-sensitive": true } },
          Map: { additionalProperties: { $ref: "#/components/schemas/Secret" } },
          Either: { oneOf: [{ type: "string" }, { "x-sensitive": true }] },
          Beside: { $ref: "#/components/schemas/Open", "x-sensitive": true },
          Open: { $ref: "#/components/schemas/Open" },
          items: { "x-sensitive": true },
        },
      },
    },
    components: {
      schemas: { Secret: { type: "string", "x-sensitive": true }, Open: { type: "string" } },
      parameters: { sig: { name: "usersig", in: "query", "x-sensitive": true } },
    },
  };
  expect(listSensitiveNames(document)).toEqual([
    "Beside",
    "Either",
    "Key",
    "Keys",
    "Map",
    "Secret",
    "items",
    "usersig",
  ]);
});
