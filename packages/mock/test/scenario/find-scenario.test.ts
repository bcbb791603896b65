import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startMock } from "../../src/index.ts";
import { findScenario } from "../../src/scenario/find-scenario.ts";
import { vendorNames } from "../../src/vendors.ts";

const folder = await mkdtemp(join(tmpdir(), "livespec-mock-"));
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
};

test("finds a scenario by name", async () => {
  expect(await findScenario("transient-once", { requested: [] })).toEqual({
    name: "transient-once",
    scenario: {
      title: "The first call ends in the vendor's own internal error, then all is well.",
      steps: [{ refuse: "transient" }],
      after: "ok",
    },
    vendors: vendorNames,
  });
});

test("reads a file", async () => {
  const file = await write("mine.yaml", "title: Mine.\nneeds: [x-acs-retry-after]\nsteps: [ok]\n");
  expect(await findScenario(file, { requested: ["alibaba-live"] })).toEqual({
    name: "mine",
    scenario: { title: "Mine.", needs: ["x-acs-retry-after"], steps: ["ok"] },
    vendors: ["alibaba-live"],
  });
});

test("takes an object", async () => {
  expect(await findScenario({ title: "Mine." }, { requested: [] })).toEqual({
    name: "inline",
    scenario: { title: "Mine." },
    vendors: vendorNames,
  });
});

test("names file and field of an invalid scenario", async () => {
  const file = await write("broken.yaml", "title: Broken.\nsteps: [{ delay: soon }]\n");
  await expect(findScenario(file, { requested: [] })).rejects.toThrow(
    new TypeError(`scenario ${file}: steps.0.delay must be integer`),
  );
});

test("a broken file is a one-line error", async () => {
  const syntax = await write("syntax.yaml", "title: [\n");
  const gone = join(folder, "gone.yaml");
  const messages = await Promise.all(
    [syntax, gone].map((file) =>
      findScenario(file, { requested: [] }).then(String, ({ message }) => message),
    ),
  );
  expect(messages).toEqual([
    expect.stringMatching(/^scenario \S+syntax\.yaml: [^\n]+ at line 2[^\n]*$/),
    expect.stringMatching(/^scenario \S+gone\.yaml: ENOENT: [^\n]+$/),
  ]);
});

test("an unknown name is an error that lists all names", async () => {
  await expect(startMock({ scenario: "../package" })).rejects.toThrow(
    /^unknown scenario "\.\.\/package"; there are always-throttled, clock-ahead, .* and wrong-region$/,
  );
});

test("a misspelt name is an error with a suggestion", async () => {
  await expect(startMock({ scenario: "throttel-twice" })).rejects.toThrow(
    new TypeError('unknown scenario "throttel-twice"; did you mean "throttle-twice"?'),
  );
});

test("a named vendor that lacks a feature is an error", async () => {
  await expect(startMock({ vendors: ["tencent-live"], scenario: "nonce-refused-once" })).rejects.toThrow(
    new TypeError("the scenario nonce-refused-once is not for tencent-live: it has no nonce"),
  );
});

test("a step without a code of the vendor is an error, and nothing is left running", async () => {
  const scenario = { title: "No.", steps: ["ok", { refuse: "unavailable" }] } as const;
  await expect(startMock({ scenario })).rejects.toThrow(
    new TypeError(
      "tencent-live: scenario inline: steps.1.refuse: the spec of tencent-live lists no code of the category unavailable",
    ),
  );
});
