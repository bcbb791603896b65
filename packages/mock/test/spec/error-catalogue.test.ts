import { expect, test } from "vitest";
import { readErrorCatalogue } from "../../src/spec/error-catalogue.ts";
import { loadSpec, locateSpec } from "../../src/spec/load-spec.ts";

test("reads the catalogue from a file beside the spec", async () => {
  const { errors } = await loadSpec(locateSpec("alibaba-live"));
  expect(errors.find(({ code }) => code === "Throttling.User")).toEqual({
    code: "Throttling.User",
    status: 400,
    meaning: "Too many calls of this account.",
    category: "throttled",
  });
});

test("reads the catalogue in a bundled spec", async () => {
  const entry = { code: 60007, meaning: "Calls come too often.", category: "throttled", remedy: "retry" };
  expect(await readErrorCatalogue([entry], "bundled.json")).toEqual([
    { code: 60007, meaning: "Calls come too often.", category: "throttled" },
  ]);
});

test("a spec without a catalogue has no codes", async () => {
  expect(await readErrorCatalogue(undefined, "spec.yaml")).toEqual([]);
});
