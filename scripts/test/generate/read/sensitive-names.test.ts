import { expect, test } from "vitest";
import { listSensitiveNames } from "../../../generate/read/sensitive-names.ts";

test("a sensitive property goes by its own name, a sensitive parameter by the name it says", () => {
  const document = {
    paths: { "/a": { post: { properties: { Token: { "x-sensitive": true }, Open: { type: "string" } } } } },
    components: { parameters: { first: { name: "usersig", in: "query", "x-sensitive": true } } },
  };
  expect(listSensitiveNames(document)).toEqual(["Token", "usersig"]);
});
