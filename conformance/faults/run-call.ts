import { Agent } from "node:https";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, CallError } from "@livespec/core";
import type { Exchange } from "@livespec/mock";
import { startMockedVendor } from "../start-mocked-vendor.ts";
import { callWithResponse } from "../vendors/call.ts";
import type { VendorUnderTest } from "../vendors/vendor-under-test.ts";
import type { FaultScenario } from "./client-scenarios.ts";
import { collectSecrets, findSecrets } from "./find-secrets.ts";
import { PACE, SPEED } from "./pace.ts";
import { createRecorder } from "./recorder.ts";

/** Transport of the requests: the client's own in Node, or the option `fetch`. */
export type Carrier = "node" | "fetch";

/** Record of one call in one scenario. */
export interface FaultRun {
  readonly operation: string;
  /** Error that it ended in; undefined for a payload. */
  readonly error: CallError | undefined;
  readonly attempts: number;
  /** Milliseconds that it took. */
  readonly elapsed: number;
  /** Longest time for which this process was too busy to run a timer meanwhile, in milliseconds. */
  readonly lag: number;
  /** Milliseconds that the client waited before each further attempt. */
  readonly delays: readonly number[];
  /** Number of attempts that timed out. */
  readonly timeouts: number;
  /** Milliseconds that the vendor waited before its last answer, by its own clock. */
  readonly vendorDelay: number;
  /** Number of times that the vendor carried the call out. */
  readonly carriedOut: number;
  /** HTTP status of the last answer whose head arrived. */
  readonly arrived: number | undefined;
  /** True if the head of an answer to the last request arrived. */
  readonly isAnswered: boolean;
  /** Secrets that were shown. */
  readonly leaks: readonly string[];
  /** True if the client's next call got an answer of its own, or the call ended in an error. */
  readonly isNextSound: boolean;
}

/** Plays a scenario and makes a call in it: the one that meets the first step other than `ok`. */
export async function runCall(
  vendor: VendorUnderTest,
  { played, kind, carrier }: { played: FaultScenario; kind: "idempotent" | "once"; carrier: Carrier },
): Promise<FaultRun> {
  const recorder = createRecorder();
  let vendorDelay = 0;
  await using started = await startMockedVendor(vendor, {
    ...(!played.createOptions && { scenario: played.name }),
    wait: (milliseconds, options) => {
      vendorDelay = milliseconds;
      return sleep(milliseconds / SPEED, undefined, options);
    },
  });
  const { exchanges, proxy } = started;
  const client = vendor.createClient({
    ...vendor.credentials,
    endpoint: started.url,
    ...PACE,
    ...recorder.options,
    ...(carrier === "fetch" && { fetch: globalThis.fetch }),
    ...(proxy && { agent: new Agent({ keepAlive: true, proxyEnv: { HTTPS_PROXY: proxy } }) }),
    ...played.createOptions?.(vendor),
  });
  const call = () => recorder.follow(() => callWithResponse(client, vendor.calls[kind]));
  // At once, so that each leaves a connection open.
  await Promise.all(leadingOks(played).map(call));

  const before = { exchanges: exchanges.length, events: recorder.events.length };
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const begin = performance.now();
  const [answer, error] = await call().then(
    (given) => [given, undefined] as const,
    (caught: unknown) => [undefined, caught as CallError] as const,
  );
  const elapsed = performance.now() - begin;
  delay.disable();
  const ours = exchanges.slice(before.exchanges);
  const events = recorder.events.slice(before.events);

  const isNextSound = error !== undefined || (await isOwnAnswer(call, exchanges));
  recorder.record([error, client]);
  return {
    operation: vendor.calls[kind].operation,
    error,
    attempts: answer?.attempts ?? error?.attempts ?? 0,
    elapsed,
    lag: delay.max / 1e6,
    delays: events.flatMap((event) => (event.type === "retry" ? [event.delay] : [])),
    timeouts: events.filter(
      (event) => event.type === "attempt-end" && event.error?.code === "AttemptTimedOut",
    ).length,
    vendorDelay,
    carriedOut: ours.filter((exchange) => isCarriedOut(exchange, vendor)).length,
    arrived: ours.findLast((exchange) => hasArrived(exchange, carrier))?.response.status,
    isAnswered: ours.slice(-1).some((exchange) => hasArrived(exchange, carrier)),
    leaks: findSecrets(recorder.text(), collectSecrets(vendor, exchanges)),
    isNextSound,
  };
}

/** Lists the steps before the first fault. */
function leadingOks({ scenario: { steps = [] } }: FaultScenario): readonly unknown[] {
  const first = steps.findIndex((step) => step !== "ok");
  return steps.slice(0, Math.max(0, first));
}

/** Checks that an answer left on a connection is not taken for the one to the next call. */
async function isOwnAnswer(
  call: () => Promise<Answer<unknown>>,
  exchanges: readonly Exchange[],
): Promise<boolean> {
  const next = await call().catch((error: unknown) => error);
  if (next instanceof CallError) return true;
  const { requestId } = next as { requestId?: string };
  return requestId !== undefined && exchanges.at(-1)?.response.body.includes(requestId) === true;
}

/** The mock carries out a call that it neither refuses nor leaves unanswered itself. Its answer may be lost all the same. */
function isCarriedOut({ call, fault, response }: Exchange, { codeOf }: VendorUnderTest): boolean {
  if (call === undefined || fault?.refuse || fault?.answer) return false;
  return !codeOf(JSON.parse(response.body));
}

/**
 * Tells if the status of an answer arrived: it does not after silence, a reset or more headers than HTTP clients take. `fetch`
 * hides a switch to another protocol.
 */
function hasArrived({ fault, response }: Exchange, carrier: Carrier): boolean {
  return (
    (response.status >= 200 || carrier === "node") &&
    fault?.hang !== "before-response" &&
    fault?.reset !== "before-response" &&
    fault?.reset !== "when-reused" &&
    !(Number(fault?.fillerHeaders) > 500)
  );
}
