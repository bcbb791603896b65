import { expect, test } from "vitest";
import { parseAnnouncement } from "../../../../check/packed/projects/mock-command.ts";

const announce = (...vendors: { vendor: string; environment: Record<string, string> }[]) =>
  JSON.stringify({
    event: "start",
    vendors: vendors.map((one) => ({ ...one, url: `http://${one.vendor}` })),
  });

test("endpoints and variables of every vendor are read, however many there are", () => {
  const line = announce(
    { vendor: "a-live", environment: { A_KEY: "1", SHARED: "2" } },
    { vendor: "b-live", environment: { B_KEY: "3", SHARED: "2" } },
    { vendor: "c-live", environment: {} },
  );
  expect(parseAnnouncement(line)).toEqual({
    endpoints: { "a-live": "http://a-live", "b-live": "http://b-live", "c-live": "http://c-live" },
    env: { A_KEY: "1", SHARED: "2", B_KEY: "3" },
  });
});

test("a variable with two values is refused with the file to edit", () => {
  const line = announce(
    { vendor: "a-live", environment: { KEY: "1" } },
    { vendor: "b-live", environment: { KEY: "2" } },
  );
  expect(() => parseAnnouncement(line)).toThrow(
    `the mock's b-live gives KEY another value than a vendor before: rename it in "environment" of packages/mock/src/b-live/gateway.ts`,
  );
});
