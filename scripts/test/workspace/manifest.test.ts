import { expect, test } from "vitest";
import { parseManifest } from "../../workspace/manifest.ts";

const parse = (livespec: unknown) =>
  parseManifest(JSON.stringify({ name: "@livespec/acme-live", livespec }), {
    path: "packages/acme-live/package.json",
  });

test("limits and packages of examples are read from the field livespec", () => {
  const livespec = { bundleLimits: { lean: 1, whole: 2 }, exampleDependencies: ["openapi-fetch"] };
  expect(parse(livespec).livespec).toEqual(livespec);
  expect(parse(undefined).livespec).toBeUndefined();
});

test.each([
  [{ bundleLimit: 1 }, "livespec.bundleLimit is unknown; known are bundleLimits, exampleDependencies"],
  [{ bundleLimits: { lean: 1 } }, "livespec.bundleLimits must be an object with the numbers lean and whole"],
  [
    { bundleLimits: { lean: "1", whole: 2 } },
    "livespec.bundleLimits must be an object with the numbers lean and whole",
  ],
  [
    { bundleLimits: { lean: 1, whole: 2, tiny: 0 } },
    "livespec.bundleLimits must be an object with the numbers lean and whole",
  ],
  [
    { exampleDependencies: "openapi-fetch" },
    "livespec.exampleDependencies must be an array of package names",
  ],
  [{ exampleDependencies: [1] }, "livespec.exampleDependencies must be an array of package names"],
])("%j is refused with the file and the field", (livespec, fault) => {
  expect(() => parse(livespec)).toThrow(new TypeError(`packages/acme-live/package.json: ${fault}`));
});
