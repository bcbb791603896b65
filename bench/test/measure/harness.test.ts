import { expect, test } from "vitest";
import { measure, rotate } from "../../measure/harness.ts";
import type { Sample } from "../../task.ts";

const workload = { inFlight: 1, milliseconds: 10 };
const sample = (calls: number): Sample => ({ calls, milliseconds: 10, cpuMicroseconds: 5, peakMiB: 40 });

function createRunners(names: readonly string[]) {
  const log: string[] = [];
  const runners = names.map((name) => {
    let round = 0;
    const run = async () => {
      log.push(name);
      round += 1;
      return sample(round);
    };
    return [name, { run }] as const;
  });
  return { log, runners: Object.fromEntries(runners) };
}

test("every round begins with another subject", async () => {
  const { log, runners } = createRunners(["a", "b", "c"]);
  await measure(runners, { rounds: 2, workload });
  expect(log.join("")).toBe("abc" + "bca" + "cab");
});

test("the first round warms up and is not counted", async () => {
  const { runners } = createRunners(["a", "b"]);
  expect(await measure(runners, { rounds: 2, workload })).toEqual({
    a: [sample(2), sample(3)],
    b: [sample(2), sample(3)],
  });
});

test("a subject that fails ends the run", async () => {
  const { runners } = createRunners(["a"]);
  const failing = { run: () => Promise.reject(new Error("wrong answer")) };
  await expect(measure({ ...runners, failing }, { rounds: 1, workload })).rejects.toThrow("wrong answer");
});

test("rotating by as many places as there are items changes nothing", () => {
  expect([rotate(["a", "b", "c"], 1), rotate(["a", "b", "c"], 3)]).toEqual([
    ["b", "c", "a"],
    ["a", "b", "c"],
  ]);
});
