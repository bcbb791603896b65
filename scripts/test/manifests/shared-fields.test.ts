import { expect, test } from "vitest";
import { readRepository, toSharedFields } from "../../manifests/shared-fields.ts";

const address = "https://git.example/acme/things";

test.each([
  address,
  `${address}.git`,
  `git+${address}.git`,
  { type: "git", url: `git+${address}.git` },
  { url: address },
])("the address is read from %j", (repository) => {
  expect(readRepository({ repository })).toBe(address);
});

test("a manifest without a repository has no address", () => {
  expect(readRepository({})).toBeUndefined();
});

test.each([
  "",
  "acme/things",
  "http://git.example/acme/things",
  "git@git.example:acme/things.git",
  `${address}/tree/main`,
  null,
  {},
  1,
])("%j is no address, and said to be none", (repository) => {
  expect(() => readRepository({ repository })).toThrow(
    new Error(
      `package.json: "repository" must be an address such as https://host/owner/name, not ${JSON.stringify(repository)}`,
    ),
  );
});

test("repository, homepage and bugs of a package follow from the address and its folder", () => {
  expect(toSharedFields(address, "packages/core")).toEqual({
    repository: { type: "git", url: "git+https://git.example/acme/things.git", directory: "packages/core" },
    homepage: "https://git.example/acme/things/tree/main/packages/core#readme",
    bugs: "https://git.example/acme/things/issues",
  });
});
