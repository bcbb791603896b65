import { expect, test } from "vitest";
import { toServers } from "../../../generate/read/servers.ts";
import type { SpecDocument } from "../../../generate/read/spec-document.ts";

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

test("a region may be called what every object has a member of", () => {
  const servers = [{ url: "https://a", "x-server": { regions: ["constructor"], role: "primary" } }] as const;
  expect(toServers({ servers })).toEqual({ constructor: { primary: "https://a" } });
});
