import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countLicences, findLicenceFaults, listInstalled } from "../../../check/packed/licences.ts";

const of = (licence: string) => ({ name: "lib", version: "1.0.0", licence });

test.each([
  "MIT",
  "(MIT OR GPL-3.0)",
  "MIT AND ISC",
  "0BSD",
  "((MIT))",
  "GPL-3.0-only OR (MIT AND ISC)",
  "(GPL-3.0-only OR MIT) AND (ISC OR AGPL-3.0-or-later)",
  "Apache-2.0+",
])("%s is allowed", (licence) => {
  expect(findLicenceFaults("@acme/thing", [of(licence)])).toEqual([]);
});

test.each([
  "GPL-3.0-only",
  "MIT AND GPL-3.0",
  "(MIT OR GPL-3.0) AND CC-BY-4.0",
  "MIT AND (ISC AND GPL-3.0)",
  "MIT WITH Classpath-exception-2.0",
  "Apache-2.0 WITH LLVM-exception",
  "GPL-2.0+",
  "LicenseRef-own",
  "MIT AND LicenseRef-own",
  "SEE LICENSE IN FILE",
  "UNLICENSED",
  "NONE",
  "NOASSERTION",
  "mit",
  "MIT/ISC",
  "MIT, ISC",
  "MIT OR",
  "(MIT",
  "MIT ISC",
  "MIT or ISC",
  "(",
  "__proto__",
])("%s is not allowed", (licence) => {
  expect(findLicenceFaults("@acme/thing", [of(licence)])).toEqual([
    `@acme/thing brings lib 1.0.0, whose licence is ${licence}`,
  ]);
});

test("a missing licence is not allowed", () => {
  expect(findLicenceFaults("@acme/thing", [of("")])).toEqual([
    "@acme/thing brings lib 1.0.0, whose licence is missing",
  ]);
});

test("licences are counted, the most frequent first", () => {
  expect(countLicences([of("ISC"), of("MIT"), of("MIT"), of("0BSD")])).toBe("MIT 2, 0BSD 1, ISC 1");
});

test("dependencies are resolved as Node does, transitive ones included and development ones left out", async () => {
  const folder = await mkdtemp(join(tmpdir(), "livespec-licences-"));
  const write = async (path: string, manifest: object) => {
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, "package.json"), JSON.stringify(manifest));
  };
  await write(".", { dependencies: { a: "1" }, devDependencies: { tool: "1" } });
  await write("node_modules/a", {
    version: "1.2.3",
    licenses: [{ type: "MIT" }, { type: "ISC" }],
    dependencies: { b: "1" },
    optionalDependencies: { "other-platform": "1" },
  });
  await write("node_modules/a/node_modules/b", { version: "2.0.0", license: { type: "0BSD" } });
  await write("node_modules/b", { version: "9.9.9", license: "GPL-3.0" });
  await write("node_modules/tool", { version: "1.0.0", license: "GPL-3.0" });
  expect(await listInstalled(folder)).toEqual([
    { name: "a", version: "1.2.3", licence: "MIT OR ISC" },
    { name: "b", version: "2.0.0", licence: "0BSD" },
  ]);
  await rm(folder, { recursive: true });
});

test.each([
  [{ license: " MIT " }, "MIT"],
  [{ license: ["MIT", "MIT AND GPL-3.0"] }, "MIT OR (MIT AND GPL-3.0)"],
  [{ licenses: [{ type: "MIT" }] }, "MIT"],
  [{ licenses: [{ type: "MIT" }, {}] }, "MIT OR ()"],
  [{ licenses: [] }, ""],
  [{ license: 1 }, ""],
  [{ license: null, licenses: "ISC" }, "ISC"],
  [{}, ""],
])("the licence of %j is read as %j", async (manifest, licence) => {
  const folder = await mkdtemp(join(tmpdir(), "livespec-licence-"));
  await mkdir(join(folder, "node_modules/a"), { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ dependencies: { a: "1" } }));
  await writeFile(
    join(folder, "node_modules/a/package.json"),
    JSON.stringify({ version: "1.0.0", ...manifest }),
  );
  expect(await listInstalled(folder)).toEqual([{ name: "a", version: "1.0.0", licence }]);
  await rm(folder, { recursive: true });
});
