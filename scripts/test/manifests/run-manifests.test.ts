import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkManifests, listPublished, UNSET, writeManifests } from "../../manifests/run-manifests.ts";

const scripts = join(import.meta.dirname, "../..");
let root = "";

const manifest = {
  name: "@acme/core",
  description: "Things.",
  keywords: ["thing", "acme", "other"],
  files: ["dist", "CHANGELOG.md"],
  scripts: {
    prepack: "turbo run build --output-logs=errors-only",
    prepublishOnly: "node ../../scripts/manifests/cli.ts --release",
  },
  publishConfig: { access: "public", provenance: true },
};

const write = (path: string, value: object) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
};
const read = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
const core = "packages/core/package.json";
const check = () => checkManifests(root, ["packages/core"]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "livespec-manifests-"));
  write("package.json", { name: "acme" });
  write(core, manifest);
});
afterEach(() => rmSync(root, { recursive: true }));

test("packages have no repository as long as the root has none, and that is not reported as a fault", async () => {
  expect(await check()).toEqual({ faults: [], isRepositorySet: false });
  write(core, { ...manifest, bugs: "https://git.example/somewhere" });
  expect((await check()).faults).toEqual([
    `${core}: bugs does not follow from "repository" in the root's package.json. Fix it with: pnpm manifests`,
  ]);
});

test("an address in the root is written into every package, and found to be there", async () => {
  write("package.json", { name: "acme", repository: "https://git.example/acme/things" });
  const remedy = 'does not follow from "repository" in the root\'s package.json. Fix it with: pnpm manifests';
  expect((await check()).faults).toEqual(
    ["repository", "homepage", "bugs"].map((name) => `${core}: ${name} ${remedy}`),
  );
  expect(await writeManifests(root, ["packages/core"])).toEqual([core]);
  expect(await check()).toEqual({ faults: [], isRepositorySet: true });
  const { name, description, keywords, ...others } = manifest;
  expect(Object.entries(read(core))).toEqual(
    Object.entries({
      name,
      description,
      repository: { type: "git", url: "git+https://git.example/acme/things.git", directory: "packages/core" },
      homepage: "https://git.example/acme/things/tree/main/packages/core#readme",
      bugs: "https://git.example/acme/things/issues",
      keywords,
      ...others,
    }),
  );
  expect(await writeManifests(root, ["packages/core"])).toEqual([]);
});

test("removing the address from the root removes it from the packages", async () => {
  write("package.json", { name: "acme", repository: "https://git.example/acme/things" });
  await writeManifests(root, ["packages/core"]);
  write("package.json", { name: "acme" });
  expect(await writeManifests(root, ["packages/core"])).toEqual([core]);
  expect(read(core)).toEqual(manifest);
});

test.each([
  [{ keywords: undefined }, "keywords must be at least 3 different words"],
  [{ keywords: ["a", "a", "b"] }, "keywords must be at least 3 different words"],
  [{ files: ["dist"] }, "files must list CHANGELOG.md"],
  [{ publishConfig: { provenance: true } }, 'publishConfig must have access: "public"'],
  [{ publishConfig: { access: "public" } }, "publishConfig must have provenance: true"],
  [
    { scripts: { ...manifest.scripts, prepack: "true" } },
    "prepack must build, with: turbo run build --output-logs=errors-only",
  ],
  [
    { scripts: { ...manifest.scripts, prepublishOnly: undefined } },
    "prepublishOnly must end in scripts/manifests/cli.ts --release",
  ],
])("what a published manifest lacks is named (%j)", async (changes, fault) => {
  write(core, { ...manifest, ...changes });
  expect((await check()).faults).toEqual([`${core}: ${fault}`]);
});

test("private packages are not published", async () => {
  write("packages/own/package.json", { name: "@acme/own", private: true });
  write("specs/package.json", manifest);
  expect(await listPublished(root)).toEqual(["packages/core", "specs"]);
});

test("a release without an address stops with an explanation, and goes on with one", async () => {
  cpSync(join(scripts, "manifests"), join(root, "scripts/manifests"), { recursive: true });
  write("scripts/package.json", { type: "module" });
  const release = () =>
    promisify(execFile)(process.execPath, [join(root, "scripts/manifests/cli.ts"), "--release"]).catch(
      ({ code, stderr }) => ({ code, stderr }),
    );
  expect(await release()).toEqual({ code: 1, stderr: `${UNSET}\n` });
  write("package.json", { repository: "https://git.example/acme/things" });
  await writeManifests(root, ["packages/core"]);
  expect(await release()).toEqual({ stdout: "", stderr: "" });
});
