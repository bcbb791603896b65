import { expect, test } from "vitest";
import { toPascalCase } from "../../generate/names.ts";
import { listSensitiveNames } from "../../generate/sensitive-names.ts";
import { toServers } from "../../generate/servers.ts";
import type { SpecDocument } from "../../generate/spec-document.ts";

test("folder names and operation ids become names of types", () => {
  expect([toPascalCase("alibaba-live"), toPascalCase("getMessageToken")]).toEqual([
    "AlibabaLive",
    "GetMessageToken",
  ]);
});

test("a sensitive property goes by its own name, a sensitive parameter by the name it says", () => {
  const document = {
    paths: { "/a": { post: { properties: { Token: { "x-sensitive": true }, Open: { type: "string" } } } } },
    components: { parameters: { first: { name: "usersig", in: "query", "x-sensitive": true } } },
  };
  expect(listSensitiveNames(document)).toEqual(["Token", "usersig"]);
});

test("each region has its hosts by role, and one without a primary host is left out", () => {
  const server = (url: string, regions: string[], role: string) => ({ url, "x-server": { regions, role } });
  const servers = [
    server("https://a", ["north", "south"], "primary"),
    server("https://b", ["south"], "backup"),
    server("https://c", ["west"], "vpc"),
  ];
  expect(toServers({ servers } as unknown as SpecDocument)).toEqual({
    north: { primary: "https://a" },
    south: { primary: "https://a", backup: "https://b" },
  });
});
