import { expect, test } from "vitest";
import { findForbiddenArrows } from "../../../../check/source/boundaries/arrows.ts";
import { createPackage } from "../create-package.ts";

const core = createPackage("packages/core", { name: "@livespec/core" });
const mock = createPackage("packages/mock", { name: "@livespec/mock" });
const specs = createPackage("specs", { name: "@livespec/specs" });
const conformance = createPackage("conformance", { name: "@livespec/conformance" });
const other = createPackage("packages/other-live", { name: "@livespec/other-live" });

const importing = (folder: string, path: string, specifier: string) =>
  createPackage(
    folder,
    { name: `@livespec/${folder.split("/").at(-1)}` },
    { [path]: `import { x } from "${specifier}";` },
  );

test.for([
  ["packages/core", "src/a.ts", "@livespec/mock", "the arrow core → mock is not in the architecture"],
  [
    "packages/a-live",
    "src/a.ts",
    "@livespec/other-live",
    "the arrow vendor → vendor is not in the architecture",
  ],
  [
    "packages/a-live",
    "src/a.ts",
    "@livespec/specs/a.json",
    "the arrow vendor → specs is not in the architecture",
  ],
  ["packages/a-live", "src/a.ts", "@livespec/mock", "the arrow vendor → mock is not in the architecture"],
  ["packages/mock", "src/a.ts", "@livespec/other-live", "the arrow mock → vendor is not in the architecture"],
  [
    "packages/mock",
    "test/a.ts",
    "@livespec/other-live",
    "the arrow mock → vendor is not in the architecture",
  ],
  ["specs", "bundle.ts", "@livespec/core", "the arrow specs → core is not in the architecture"],
  ["scripts", "generate/a.ts", "@livespec/core", "the arrow scripts → core is not in the architecture"],
  [
    "packages/mock",
    "test/a.ts",
    "@livespec/conformance",
    "the arrow mock → conformance is not in the architecture",
  ],
  [
    "scripts",
    "check/a.ts",
    "@livespec/conformance",
    "the arrow scripts → conformance is not in the architecture",
  ],
] as const)("%s: %s may not import %s", ([folder, path, specifier, message]) => {
  const packages = [core, mock, specs, conformance, other].filter((one) => one.folder !== folder);
  const [fault] = findForbiddenArrows([...packages, importing(folder, path, specifier)]);
  expect(fault).toContain(`${folder}/${path}: ${message}`);
});

test.for([
  ["packages/a-live", "src/a.ts", "@livespec/core"],
  ["packages/a-live", "test/a.test.ts", "@livespec/mock"],
  ["packages/mock", "src/a.ts", "@livespec/specs/a.json"],
  ["scripts", "generate/a.ts", "@livespec/specs/bundle.ts"],
  ["conformance", "faults/a.ts", "@livespec/core"],
  ["conformance", "vendors/a.ts", "@livespec/other-live"],
  ["conformance", "test/a.ts", "@livespec/mock"],
  ["conformance", "contract/a.ts", "@livespec/specs/bundle.ts"],
  ["examples", "demo/a.ts", "@livespec/other-live"],
] as const)("%s: %s may import %s", ([folder, path, specifier]) => {
  const packages = [core, mock, specs, conformance, other].filter((one) => one.folder !== folder);
  expect(findForbiddenArrows([...packages, importing(folder, path, specifier)])).toEqual([]);
});

test("a dependency draws an arrow as an import does", () => {
  const vendor = createPackage("packages/a-live", {
    name: "@livespec/a-live",
    dependencies: { "@livespec/mock": "workspace:^" },
    devDependencies: { "@livespec/mock": "workspace:^" },
  });
  expect(findForbiddenArrows([mock, vendor])).toEqual([
    "packages/a-live/package.json: the arrow vendor → mock is not in the architecture (imports @livespec/mock)",
  ]);
});

test("a path that leaves its package is a fault", () => {
  expect(findForbiddenArrows([importing("packages/core", "src/a.ts", "../../mock/src/index.ts")])).toEqual([
    'packages/core/src/a.ts: "../../mock/src/index.ts" leaves its package',
  ]);
});

test("names of packages are compared whole", () => {
  const extra = createPackage("packages/core-extra", { name: "@livespec/core-extra" });
  const faults = (specifier: string) =>
    findForbiddenArrows([core, extra, importing("packages/a-live", "src/a.ts", specifier)]);
  expect(faults("@livespec/core/lean")).toEqual([]);
  expect(faults("@livespec/core-extra")).toEqual([
    "packages/a-live/src/a.ts: the arrow vendor → vendor is not in the architecture (imports @livespec/core-extra)",
  ]);
});

test("a folder that the architecture does not know is a fault that names the files to edit", () => {
  expect(findForbiddenArrows([createPackage("tools", { name: "@livespec/tools" })])).toEqual([
    "tools: the architecture has no role for this folder; add one to scripts/workspace/role.ts, and its arrows to scripts/check/source/boundaries/arrows.ts and docs/architecture.md",
  ]);
});
