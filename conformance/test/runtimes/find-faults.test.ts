import { expect, test } from "vitest";
import { findFaults } from "../../runtimes/find-faults.ts";

const green = {
  name: "Node 20",
  version: "20.20.2",
  facts: [{ fact: "a call is answered", passed: true, detail: "" }],
  fault: "",
  ms: 800,
};
const skipped = { name: "Deno", version: undefined, facts: [], fault: "", ms: 0 };

test("a runtime that is not on the machine is a fault only where all of them are asked for", () => {
  expect(findFaults([green, skipped], { isComplete: false })).toEqual([]);
  expect(findFaults([green, skipped], { isComplete: true })).toEqual(["Deno: it is not on this machine"]);
});

test("a fact that did not pass, a runtime that broke and one without results are faults everywhere", () => {
  const facts = [...green.facts, { fact: "a call is aborted", passed: false, detail: "is 1, not 2" }];
  const runs = [
    { ...green, facts },
    { ...green, name: "Bun", facts: [], fault: "it printed no results" },
    { ...green, name: "workerd", facts: [] },
  ];
  expect(findFaults(runs, { isComplete: false })).toEqual([
    "Node 20: a call is aborted: is 1, not 2",
    "Bun: it printed no results",
    "workerd: it printed no facts",
  ]);
});
