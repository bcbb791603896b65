import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadSpec, locateSpec } from "../../src/spec/load-spec.ts";

const folder = await mkdtemp(join(tmpdir(), "livespec-mock-"));
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
};

test("reads the facts of a multi-file spec", async () => {
  const { version, wire, operations } = await loadSpec(locateSpec("alibaba-live"));
  expect({ version, wire, first: operations.find(({ id }) => id === "getMessageToken") }).toEqual({
    version: "2016-11-01",
    wire: { target: "/", headers: { "x-acs-action": "{action}", "x-acs-version": "{version}" } },
    first: {
      id: "getMessageToken",
      method: "POST",
      path: "/GetMessageToken",
      errors: ["Forbidden", "InvaildParameter"],
    },
  });
});

test("reads the same from a bundled spec", async () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "t", version: "7" },
    servers: [{ url: "https://API.acme.test/v1" }, { url: "/v1" }, { url: "https://{region}.acme.test" }],
    paths: { "/a": { post: { responses: { "200": { description: "ok" } } } } },
  };
  const { described, prism, ...facts } = await loadSpec(
    await write("bundled.json", JSON.stringify(document)),
  );
  expect(facts).toEqual({
    version: "7",
    hosts: ["api.acme.test"],
    wire: {},
    operations: [{ method: "POST", path: "/a", errors: [] }],
    errors: [],
  });
  expect(prism.length).toBe(1);
});

const info = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\n";

test.for([
  ["absent.yaml", undefined, /ENOENT/],
  ["syntax.yaml", "paths: {\n  - a: b", /at line \d/],
  ["syntax.json", "{", /JSON/],
  ["list.yaml", "- a\n- b", /info\.version is missing/],
  ["swagger.yaml", "info: { version: '1' }", /Unsupported document format/],
  ["empty.yaml", `${info}paths: {}`, /it has no operations/],
  ["reference.yaml", `${info}paths: { /a: { $ref: gone.yaml } }`, /gone\.yaml/],
] as const)("%s is a one-line error", async ([name, text, reason]) => {
  const file = text === undefined ? join(folder, name) : await write(name, text);
  const failure = await loadSpec(file).then(
    () => "it loads",
    (error: Error) => error.message,
  );
  expect(failure.split("\n")).toEqual([expect.stringMatching(reason)]);
  expect(failure.startsWith(`cannot read the spec ${file}: `)).toBe(true);
});
