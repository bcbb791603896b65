import { expect, test } from "vitest";
import { listExamplePackages } from "../../../../check/packed/documents/example-packages.ts";
import { createPackage } from "../../source/create-package.ts";

const versions = {
  catalog: { typescript: "7.0.2", "@types/node": "24.19.2", "openapi-fetch": "0.17.0" },
  catalogs: { peers: { "acme-credentials": "1.2.3" } },
};
const createVendor = (name: string, exampleDependencies: readonly string[]) =>
  createPackage(`packages/${name}`, { name: `@livespec/${name}`, livespec: { exampleDependencies } });

test("the tools and the packages that manifests name are listed with their versions", () => {
  const packages = [
    createVendor("a-live", ["openapi-fetch", "acme-credentials"]),
    createVendor("b-live", ["openapi-fetch"]),
    createPackage("packages/core", { name: "@livespec/core" }),
  ];
  expect(listExamplePackages(packages, versions)).toEqual({
    versions: {
      typescript: "7.0.2",
      "@types/node": "24.19.2",
      "openapi-fetch": "0.17.0",
      "acme-credentials": "1.2.3",
    },
    faults: [],
  });
});

test("a package without a version is a fault that names the manifest", () => {
  expect(listExamplePackages([createVendor("a-live", ["acme-sdk"])], versions).faults).toEqual([
    "packages/a-live/package.json: livespec.exampleDependencies names acme-sdk, which has no version in pnpm-workspace.yaml",
  ]);
});
