import { expect, test } from "vitest";
import { chooseChecks } from "../../../check/runner/choose-checks.ts";

const checks = ["style", "types", "size"].map((name) => ({
  name,
  why: "",
  run: async () => ({ faults: [] }),
}));
const choose = (...names: string[]) => chooseChecks(checks, names).map(({ name }) => name);

test("without a name all checks are chosen, else the named ones, in the order of the list", () => {
  expect(choose()).toEqual(["style", "types", "size"]);
  expect(choose("size", "style")).toEqual(["style", "size"]);
});

test.each([
  ["tpyes", "types"],
  ["Size", "size"],
  ["style.ts", "style"],
])("the unknown name %s is refused with the nearest one", (name, nearest) => {
  expect(() => choose("types", name)).toThrow(
    new TypeError(`no check "${name}"; did you mean "${nearest}"? There are style, types, size`),
  );
});
