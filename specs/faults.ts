import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientScenarios } from "./faults/client-scenarios.ts";
import { defineCrashTests } from "./faults/crash.ts";
import { describeRun } from "./faults/describe-run.ts";
import { defineEchoTests } from "./faults/echo.ts";
import { pace, tolerance } from "./faults/pace.ts";
import type { FaultParties, FaultScenario } from "./faults/parties.ts";
import { type FaultRow, renderTable } from "./faults/render-table.ts";
import { type Carrier, type FaultRun, runCall } from "./faults/run-call.ts";
import { listenToTracing } from "./faults/witness.ts";

/**
 * Defines the tests that put a client through every scenario of faults, over real sockets, with a call that may be repeated
 * and with one that must not be done twice: each ends in a payload or in a typed error that kept its status, in time, and
 * nothing shows a secret. What came of them is the vendor's page in `docs/faults`.
 */
export function defineFaults(parties: FaultParties): void {
  const { vendor, calls, table } = parties;
  const scenarios = [...parties.scenarios, ...clientScenarios];
  const rows = new Map<string, FaultRow>();
  let stopListening = () => {};
  beforeAll(() => {
    stopListening = listenToTracing();
  });
  afterAll(() => stopListening());

  const play = async (played: FaultScenario) => {
    const run = (carrier: Carrier, kind: "idempotent" | "once") =>
      runInTime(parties, { played, kind, carrier });
    const cells = async (carrier: Carrier) => {
      const [idempotent, once] = await Promise.all([run(carrier, "idempotent"), run(carrier, "once")]);
      expect(once.carriedOut).toBeLessThanOrEqual(1);
      return { idempotent: describeRun(idempotent), once: describeRun(once) };
    };
    // What leads through a proxy is the agent's to find, which only the client's own transport has.
    const isProxied = played.scenario.endpoint?.endsWith("-proxy") ?? false;
    const [node, fetch] = await Promise.all([cells("node"), isProxied ? undefined : cells("fetch")]);
    rows.set(played.name, { name: played.name, title: played.scenario.title, cells: { node, fetch } });
  };
  const swift = scenarios.filter((played) => !isSlow(played));
  test.for(swift.map((played) => [played.name, played] as const))(PROMISES, ([, played]) => play(played));
  const slow = scenarios.filter(isSlow);
  test.concurrent.for(slow.map((played) => [played.name, played] as const))(PROMISES, ([, played]) =>
    play(played),
  );

  defineEchoTests(parties);
  defineCrashTests(parties);

  test("the page in docs/faults says what was seen", async () => {
    const names = { idempotent: calls.idempotent.operation, once: calls.once.operation };
    const seen = scenarios.map(({ name }) => rows.get(name)).filter((row) => row !== undefined);
    expect(seen.length).toBe(scenarios.length);
    await expect(renderTable({ vendor, calls: names }, seen)).toMatchFileSnapshot(fileURLToPath(table));
  });
}

const PROMISES = "%s ends in a payload or a typed error with its status, in time, and shows no secret";

/** Whether most of a scenario is waiting, which several can do at a time. All others would only get into each other's way. */
const isSlow = ({ name, scenario }: FaultScenario) =>
  /"hang"|"delay"|retry-after|"hole"|"silent|hangs/.test(name + JSON.stringify(scenario));

/** Holds a run to its promises. One that a busy machine made late gets one more chance, not more time. */
async function runInTime(
  parties: FaultParties,
  options: { played: FaultScenario; kind: "idempotent" | "once"; carrier: Carrier },
): Promise<FaultRun> {
  const first = await runCall(parties, options);
  const isFair = first.lag < tolerance && isInTime(first);
  const run = isFair ? first : await runCall(parties, options);
  const { error, leaks, isNextSound } = run;
  expect({
    // An error that is none of ours is shown whole.
    untyped: error instanceof parties.LivespecError ? undefined : error,
    status: error?.status,
    isInTime: isInTime(run) || run.elapsed,
    leaks,
    isNextSound,
  }).toEqual({
    untyped: undefined,
    status: error && expectedStatus(run),
    isInTime: true,
    leaks: [],
    isNextSound: true,
  });
  return run;
}

/** Nothing goes on past the deadline, what ends at it does not end before, and waits are really waited for. */
function isInTime({ error, elapsed, delays }: FaultRun): boolean {
  const waited = delays.reduce((sum, delay) => sum + delay, 0);
  const earliest = error?.code === "DeadlineExceeded" ? pace.deadline - tolerance : waited - tolerance;
  return elapsed >= earliest && elapsed <= pace.deadline + tolerance;
}

/** An error tells the status of its own answer; one at the deadline that of the last answer there was. */
const expectedStatus = ({ error, arrived, isAnswered }: FaultRun) =>
  isAnswered || error?.code === "DeadlineExceeded" ? arrived : undefined;
