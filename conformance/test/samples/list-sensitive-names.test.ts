import { expect, test } from "vitest";
import { listSensitiveNames } from "../../samples/list-sensitive-names.ts";

test("a name is that of the parameter, the field, or the field whose items or values are marked", () => {
  const secret = { type: "string", "x-sensitive": true };
  const properties = {
    Token: secret,
    Keys: { type: "array", items: secret },
    Shared: { $ref: "#/components/schemas/Secret" },
    Open: { type: "string" },
  };
  const description = {
    paths: {
      "/Send": {
        post: {
          parameters: [{ $ref: "#/components/parameters/sign" }, { name: "Trace", in: "query", schema: {} }],
          requestBody: { content: { "application/json": { schema: { type: "object", properties } } } },
        },
      },
    },
    components: {
      schemas: { Secret: secret, Answer: { type: "object", properties: { Nested: secret } } },
      parameters: { sign: { name: "sign", in: "query", schema: secret } },
    },
  };
  expect(listSensitiveNames(description)).toEqual(["Keys", "Nested", "Shared", "Token", "sign"]);
});
