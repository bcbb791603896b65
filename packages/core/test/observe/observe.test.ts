import { AsyncLocalStorage } from "node:async_hooks";
import { tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { Reply, Send } from "../../src/call/stage.ts";
import { QuotaError } from "../../src/errors/call-errors.ts";
import type { CallEvent } from "../../src/observe/call-event.ts";
import { createAttemptObserver, createCallObserver, toRetryEvent } from "../../src/observe/observe.ts";
import { openTracer } from "../../src/runtime/node/tracer.ts";
import type { TraceContext, Tracer } from "../../src/runtime/tracer.ts";
import { createCall, createReply, request } from "../stubs.ts";

const facts = { vendor: "acme", operation: "getThing", call: 1 };
const error = new QuotaError({ operation: "getThing", attempts: 1, code: "QueueFull", waiting: 1 });

/** Runs a call of one attempt, observed from outside and from inside, with a clock that ticks when it is read. */
async function observe(end: Reply | Error, { tracer = undefined as Tracer | undefined } = {}) {
  let time = 0;
  const monotonicNow = () => {
    time += 10;
    return time;
  };
  const events: CallEvent[] = [];
  const parts = { vendor: "acme", onEvent: (event: CallEvent) => events.push(event), tracer, monotonicNow };
  const attempt: Send = async (_, call) => {
    call.countAttempt(undefined, 0);
    if (end instanceof Error) throw end;
    return end;
  };
  const send = createCallObserver(parts)(createAttemptObserver(parts)(attempt));
  const ended = await send(request, createCall()).catch((caught: unknown) => caught);
  return { events, ended };
}

test("a successful call reports its start and end, and those of its attempt", async () => {
  const reply = createReply({ payload: { secret: "s" }, readRequestId: () => "R-1" });
  const { events, ended } = await observe(reply);
  expect(ended).toBe(reply);
  expect(events).toEqual([
    { type: "call-start", ...facts },
    { type: "attempt-start", ...facts, attempt: 1, host: "h" },
    {
      type: "attempt-end",
      ...facts,
      attempt: 1,
      duration: 10,
      status: 200,
      requestId: "R-1",
      error: undefined,
    },
    {
      type: "call-end",
      ...facts,
      attempts: 1,
      duration: 30,
      status: 200,
      requestId: "R-1",
      error: undefined,
    },
  ]);
});

test("a refusal and a failure are reported as the errors that they are", async () => {
  const refused = await observe(
    createReply({ refusal: error, entry: { category: "throttled", remedy: "retry" } }),
  );
  const failed = await observe(error);
  expect(failed.ended).toBe(error);
  for (const { events } of [refused, failed]) {
    const ends = events.filter(({ type }) => type.endsWith("-end"));
    expect(ends.map((event) => "error" in event && event.error)).toEqual([error, error]);
  }
});

test("a retry reports the failed attempt, its error, and the delay of the next one", () => {
  const call = createCall({ attempts: 2, failure: error });
  expect(toRetryEvent(call, { vendor: "acme", delay: 300 })).toEqual({
    type: "retry",
    ...facts,
    attempt: 2,
    delay: 300,
    error,
  });
});

test("Node's tracing channels see call and attempt, one inside the other, and no payload", async () => {
  const seen: string[] = [];
  const contexts: TraceContext[] = [];
  const storage = new AsyncLocalStorage<TraceContext>();
  const stop = (["call", "attempt"] as const).map((what) => {
    const channel = tracingChannel<unknown, TraceContext>(`livespec:${what}`);
    const note = (step: string) => (context: TraceContext) => {
      seen.push(`${what} ${step}`);
      contexts.push(context);
    };
    const subscriber = {
      start: note("start"),
      end: note("end"),
      asyncStart: note("asyncStart"),
      asyncEnd: note("asyncEnd"),
      error: note("error"),
    };
    channel.subscribe(subscriber);
    channel.start.bindStore(storage, (context) => context);
    return () => {
      channel.unsubscribe(subscriber);
      channel.start.unbindStore(storage);
    };
  });
  await observe(createReply({ payload: { token: "top-secret" }, readRequestId: () => "R-1" }), {
    tracer: openTracer(),
  });
  await observe(error, { tracer: openTracer() });
  for (const end of stop) end();
  expect(seen.slice(0, 8)).toEqual([
    "call start",
    "attempt start",
    "attempt end",
    "call end",
    "attempt asyncStart",
    "attempt asyncEnd",
    "call asyncStart",
    "call asyncEnd",
  ]);
  expect(seen.filter((step) => step.endsWith("error"))).toEqual(["attempt error", "call error"]);
  expect(contexts[1]).toEqual({
    ...facts,
    attempt: 1,
    host: "h",
    status: 200,
    requestId: "R-1",
    error: undefined,
  });
  expect(inspect(contexts, { depth: 9 })).not.toContain("top-secret");
});

test("a call that a hook ends when its attempt starts is reported after that attempt", async () => {
  const seen: string[] = [];
  const call = createCall();
  const over = new QuotaError({ operation: "getThing", attempts: 0, code: "QueueFull", waiting: 1 });
  const onEvent = ({ type }: CallEvent) => {
    seen.push(type);
    if (type === "attempt-start") call.end(over);
  };
  const parts = { vendor: "acme", onEvent, tracer: undefined, monotonicNow: () => 0 };
  const attempt: Send = async (_, { ended }) => Promise.reject(ended);
  const send = createCallObserver(parts)(createAttemptObserver(parts)(attempt));
  await expect(send(request, call)).rejects.toBe(over);
  expect(seen).toEqual(["call-start", "attempt-start", "attempt-end", "call-end"]);
});

test("the facts of an end stand in one order, which lines of a log have too", async () => {
  const { events } = await observe(createReply());
  expect(events.filter(({ type }) => type.endsWith("-end")).map((event) => Object.keys(event))).toEqual([
    ["type", "vendor", "operation", "call", "duration", "status", "requestId", "error", "attempt"],
    ["type", "vendor", "operation", "call", "duration", "status", "requestId", "error", "attempts"],
  ]);
});

test("a clock that throws when an attempt starts rejects the attempt, and throws nothing at its stage", async () => {
  const thrown = new Error("no time");
  const monotonicNow = () => {
    throw thrown;
  };
  const parts = { vendor: "acme", onEvent: () => {}, tracer: undefined, monotonicNow };
  const send = createAttemptObserver(parts)(async () => createReply());
  await expect(send(request, createCall())).rejects.toBe(thrown);
});
