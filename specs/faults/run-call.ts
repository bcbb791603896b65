import { Agent } from "node:https";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { collectSecrets, findSecrets } from "./find-secrets.ts";
import { haste, pace } from "./pace.ts";
import type { ExchangeOnWire, FaultClient, FaultError, FaultParties, FaultScenario } from "./parties.ts";
import { createWitness } from "./witness.ts";

/** What carries the requests. */
export type Carrier = "node" | "fetch";

/** One call in one scenario, and what came of it. */
export interface FaultRun {
  readonly operation: string;
  /** What it ended in; absent where that was a payload. */
  readonly error: FaultError | undefined;
  readonly attempts: number;
  /** Milliseconds that it took. */
  readonly elapsed: number;
  /** The longest time for which this process was too busy to look at a timer meanwhile, in milliseconds. */
  readonly lag: number;
  /** Milliseconds that the client waited before each further attempt. */
  readonly delays: readonly number[];
  /** Attempts that took too long. */
  readonly timeouts: number;
  /** Milliseconds that the vendor waited before its last answer, by its own clock. */
  readonly vendorDelay: number;
  /** How many times the vendor acted. */
  readonly carriedOut: number;
  /** HTTP status of the last answer whose head arrived. */
  readonly arrived: number | undefined;
  /** Whether the last request was answered that far. */
  readonly isAnswered: boolean;
  /** Secrets that anything showed. */
  readonly leaks: readonly string[];
  /** Whether the next call of the client got an answer of its own, where the first got a payload. */
  readonly isNextSound: boolean;
}

/** Plays a scenario and makes a call in it: the one that its first step but `ok` meets. */
export async function runCall(
  parties: FaultParties,
  { played, kind, carrier }: { played: FaultScenario; kind: "idempotent" | "once"; carrier: Carrier },
): Promise<FaultRun> {
  const exchanges: ExchangeOnWire[] = [];
  const witness = createWitness();
  let vendorDelay = 0;
  const running = await parties.start(played.client ? undefined : played.name, {
    onExchange: (exchange) => exchanges.push(exchange),
    wait: (milliseconds, options) => {
      vendorDelay = milliseconds;
      return sleep(milliseconds / haste, undefined, options);
    },
  });
  try {
    const client = await createFaultClient(parties, {
      endpoint: running.url,
      ...pace,
      ...witness.options,
      ...(carrier === "fetch" && { fetch: globalThis.fetch }),
      ...(running.proxy && {
        agent: new Agent({ keepAlive: true, proxyEnv: { HTTPS_PROXY: running.proxy } }),
      }),
      ...played.client?.(parties),
    });
    const { operation, request } = parties.calls[kind];
    const call = () => witness.follow(async () => client.withResponse[operation]?.(request));
    // At once, so that each leaves a connection open.
    await Promise.all(leadingOks(played).map(() => call()));

    const before = { exchanges: exchanges.length, events: witness.events.length };
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const begin = performance.now();
    const [answer, error] = await call().then(
      (given) => [given, undefined] as const,
      (caught: unknown) => [undefined, caught as FaultError] as const,
    );
    const elapsed = performance.now() - begin;
    delay.disable();
    const ours = exchanges.slice(before.exchanges);
    const events = witness.events.slice(before.events);

    const isNextSound =
      error !== undefined || (await isOwnAnswer(call, { exchanges, LivespecError: parties.LivespecError }));
    witness.look([error, client]);
    return {
      operation,
      error,
      attempts: answer?.attempts ?? error?.attempts ?? 0,
      elapsed,
      lag: delay.max / 1e6,
      delays: events.filter(({ type }) => type === "retry").map(({ delay = 0 }) => delay),
      timeouts: events.filter(
        (event) => event.type === "attempt-end" && event.error?.code === "AttemptTimedOut",
      ).length,
      vendorDelay,
      carriedOut: ours.filter((exchange) => isCarriedOut(exchange, parties)).length,
      arrived: ours.findLast((exchange) => hasArrived(exchange, carrier))?.response.status,
      isAnswered: ours.slice(-1).some((exchange) => hasArrived(exchange, carrier)),
      leaks: findSecrets(witness.seen(), collectSecrets(parties, exchanges)),
      isNextSound,
    };
  } finally {
    await running.close();
  }
}

/** Makes a client by the name of its maker. */
export async function createFaultClient(
  { maker, account }: Pick<FaultParties, "maker" | "account">,
  options: object,
): Promise<FaultClient> {
  const { [maker.name]: create } = await import(maker.module.href);
  return create({ ...account, ...options });
}

function leadingOks({ scenario: { steps = [] } }: FaultScenario): readonly unknown[] {
  const first = steps.findIndex((step) => step !== "ok");
  return steps.slice(0, Math.max(0, first));
}

/** An answer that was left on a connection must not be taken for the one to the next call. */
async function isOwnAnswer(
  call: () => Promise<{ readonly requestId: string | undefined } | undefined>,
  {
    exchanges,
    LivespecError,
  }: { exchanges: readonly ExchangeOnWire[] } & Pick<FaultParties, "LivespecError">,
): Promise<boolean> {
  const next = await call().catch((error: unknown) => error);
  if (next instanceof LivespecError) return true;
  const { requestId } = next as { requestId?: string };
  return requestId !== undefined && exchanges.at(-1)?.response.body.includes(requestId) === true;
}

/** The mock carries out what it neither refuses nor leaves to a stand-in. What becomes of the answer is another matter. */
function isCarriedOut({ call, fault, response }: ExchangeOnWire, { codeOf }: FaultParties): boolean {
  if (call === undefined || fault?.["refuse"] || fault?.["answer"]) return false;
  return !codeOf(JSON.parse(response.body));
}

/**
 * Whether the status of an answer got through: not past silence, a reset or more headers than HTTP clients bear. `fetch` hides a
 * switch to another protocol.
 */
function hasArrived({ fault = {}, response }: ExchangeOnWire, carrier: Carrier): boolean {
  const { hang, reset, fillerHeaders } = fault;
  return (
    (response.status >= 200 || carrier === "node") &&
    hang !== "before-response" &&
    reset !== "before-response" &&
    reset !== "when-reused" &&
    !(Number(fillerHeaders) > 500)
  );
}
