import { expect, test } from "vitest";
import type { Check, CheckResult } from "../../../check/runner/check.ts";
import { runChecks } from "../../../check/runner/run-checks.ts";

const create = (name: string, run: () => Promise<CheckResult>, after: string[] = []): Check => ({
  name,
  why: "",
  after,
  run,
});
const pass = async () => ({ faults: [], notes: ["fine"] });

async function summarize(checks: readonly Check[]) {
  const runs = await Array.fromAsync(runChecks(checks, { root: "/" }));
  return runs.map(({ check, faults, notes, leftOutFor }) => ({
    name: check.name,
    faults,
    notes,
    leftOutFor,
  }));
}

test("checks run one after the other, and one that fails does not end the run", async () => {
  const log: string[] = [];
  const logging = (name: string, faults: string[]) =>
    create(name, async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`${name} ends`);
      return { faults };
    });
  expect(await summarize([logging("one", ["wrong"]), logging("two", [])])).toEqual([
    { name: "one", faults: ["wrong"], notes: [] },
    { name: "two", faults: [], notes: [] },
  ]);
  expect(log).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});

test("an error is a fault with its message", async () => {
  const broken = create("broken", () => Promise.reject(new Error("no such file")));
  expect(await summarize([broken])).toEqual([{ name: "broken", faults: ["no such file"], notes: [] }]);
});

test("a check is left out when one that it needs has failed, and runs when that was not chosen", async () => {
  const build = create("build", async () => ({ faults: ["wrong"] }));
  const size = create("size", pass, ["build"]);
  expect(await summarize([build, size])).toEqual([
    { name: "build", faults: ["wrong"], notes: [] },
    { name: "size", faults: [], notes: [], leftOutFor: "build" },
  ]);
  expect(await summarize([size])).toEqual([{ name: "size", faults: [], notes: ["fine"] }]);
});
