import { fileURLToPath } from "node:url";
import { CallError } from "@livespec/core";
import { readScenarios } from "@livespec/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { VendorUnderTest } from "../vendors/vendor-under-test.ts";
import { CLIENT_SCENARIOS, type FaultScenario } from "./client-scenarios.ts";
import { defineCrashTests } from "./crash.ts";
import { describeRun } from "./describe-run.ts";
import { defineEchoTests } from "./echo.ts";
import { PACE, TOLERANCE } from "./pace.ts";
import { listenToTracing } from "./recorder.ts";
import { type FaultRow, renderFaultTable } from "./render-fault-table.ts";
import { type Carrier, type FaultRun, runCall } from "./run-call.ts";

/**
 * Defines the tests that put a client through every scenario of faults, over real sockets, with a call that may be repeated
 * and with one that must not be carried out twice: each ends in a payload or in a typed error that kept its status, in time,
 * and nothing shows a secret. What came of them is the vendor's page in `docs/faults`.
 */
export async function defineFaults(vendor: VendorUnderTest): Promise<void> {
  const { name, calls } = vendor;
  const playable = (await readScenarios()).filter(({ vendors }) => vendors.includes(name));
  const scenarios: readonly FaultScenario[] = [...playable, ...CLIENT_SCENARIOS];
  const rows = new Map<string, FaultRow>();
  let stopListening = () => {};
  beforeAll(() => {
    stopListening = listenToTracing();
  });
  afterAll(() => stopListening());

  const play = async (played: FaultScenario) => {
    const run = (carrier: Carrier, kind: "idempotent" | "once") =>
      runInTime(vendor, { played, kind, carrier });
    const cells = async (carrier: Carrier) => {
      const [idempotent, once] = await Promise.all([run(carrier, "idempotent"), run(carrier, "once")]);
      expect(once.carriedOut).toBeLessThanOrEqual(1);
      return { idempotent: describeRun(idempotent), once: describeRun(once) };
    };
    // An agent finds the proxy, and `fetch` takes no agent.
    const isProxied = played.scenario.endpoint?.endsWith("-proxy") ?? false;
    const [node, fetch] = await Promise.all([cells("node"), isProxied ? undefined : cells("fetch")]);
    rows.set(played.name, { name: played.name, title: played.scenario.title, cells: { node, fetch } });
  };
  const title = `${name}: %s ends in a payload or a typed error with its status, in time, and shows no secret`;
  const quick = scenarios.filter((played) => !isSlow(played));
  test.for(quick.map((played) => [played.name, played] as const))(title, ([, played]) => play(played));
  const slow = scenarios.filter(isSlow);
  test.concurrent.for(slow.map((played) => [played.name, played] as const))(title, ([, played]) =>
    play(played),
  );

  defineEchoTests(vendor);
  defineCrashTests(vendor);

  test(`${name}: the page in docs/faults says what was seen`, async () => {
    const operations = { idempotent: calls.idempotent.operation, once: calls.once.operation };
    const seen = scenarios.map((scenario) => rows.get(scenario.name)).filter((row) => row !== undefined);
    expect(seen.length).toBe(scenarios.length);
    const page = fileURLToPath(new URL(`../../docs/faults/${name}.md`, import.meta.url));
    await expect(renderFaultTable({ vendor: name, calls: operations }, seen)).toMatchFileSnapshot(page);
  });
}

/** Tells scenarios that mostly wait, which can run at the same time, from all others, which would disturb each other. */
const isSlow = ({ name, scenario }: FaultScenario) =>
  /"hang"|"delay"|retry-after|"hole"|"silent|hangs/.test(name + JSON.stringify(scenario));

/** Checks the promises of a run. One that a busy machine delayed gets one more try, not more time. */
async function runInTime(
  vendor: VendorUnderTest,
  options: { played: FaultScenario; kind: "idempotent" | "once"; carrier: Carrier },
): Promise<FaultRun> {
  const first = await runCall(vendor, options);
  const isFair = first.lag < TOLERANCE && isInTime(first);
  const run = isFair ? first : await runCall(vendor, options);
  const { error, leaks, isNextSound } = run;
  expect({
    // An error of another kind is shown whole.
    untyped: error instanceof CallError ? undefined : error,
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

/** Nothing runs past the deadline, an error of the deadline does not come before it, and delays are really waited for. */
function isInTime({ error, elapsed, delays }: FaultRun): boolean {
  const waited = delays.reduce((sum, delay) => sum + delay, 0);
  const earliest = error?.code === "DeadlineExceeded" ? PACE.deadline - TOLERANCE : waited - TOLERANCE;
  return elapsed >= earliest && elapsed <= PACE.deadline + TOLERANCE;
}

/** An error has the status of its own answer; one of the deadline that of the last answer. */
const expectedStatus = ({ error, arrived, isAnswered }: FaultRun) =>
  isAnswered || error?.code === "DeadlineExceeded" ? arrived : undefined;
