import type { Call } from "../call/call.ts";
import type { Outcome, Reply, Stage } from "../call/stage.ts";
import { isError } from "../errors/foreign-text.ts";
import { CallError } from "../errors/livespec-error.ts";
import type { TraceContext, Tracer } from "../runtime/tracer.ts";
import type { CallEvent, EventError } from "./call-event.ts";

/** Parts of {@link createCallObserver} and {@link createAttemptObserver}. */
export interface ObserveParts {
  readonly vendor: string;
  readonly onEvent: ((event: CallEvent) => void) | undefined;
  /** The runtime's tracing, where it has one. */
  readonly tracer: Tracer | undefined;
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
}

/** Makes the stage around whole calls, which reports their beginning and end. */
export function createCallObserver(parts: ObserveParts): Stage {
  const { onEvent, tracer } = parts;
  return (next) => (request, call) => {
    const run = () => next(request, call);
    const isTraced = tracer?.channels.call.hasSubscribers ?? false;
    // Usually nobody listens, and then no promise is added around the call.
    return onEvent || isTraced ? observeCall(run, { call, parts, isTraced }) : run();
  };
}

async function observeCall(run: () => Promise<Reply>, { call, parts, isTraced }: Observed): Promise<Reply> {
  const { vendor, onEvent, tracer, monotonicNow } = parts;
  const facts = { vendor, operation: call.operation.id, call: call.number };
  const context: TraceContext = { ...facts, attempt: call.attempts + 1 };
  const begin = monotonicNow();
  onEvent?.({ type: "call-start", ...facts });
  const finish = (ending: Ending) => {
    const { attempts } = call;
    Object.assign(context, ending, { attempt: attempts });
    onEvent?.({ type: "call-end", ...facts, duration: monotonicNow() - begin, ...ending, attempts });
  };
  const observed = () => report(run, finish);
  return tracer && isTraced ? tracer.trace("call", { context, run: observed }) : observed();
}

/** Makes the stage around single attempts. */
export function createAttemptObserver(parts: ObserveParts): Stage {
  const { onEvent, tracer } = parts;
  return (next) => (request, call) => {
    const run = () => next(request, call);
    const isTraced = tracer?.channels.attempt.hasSubscribers ?? false;
    return onEvent || isTraced ? observeAttempt(run, { call, parts, isTraced, host: request.host }) : run();
  };
}

async function observeAttempt(
  run: () => Promise<Reply>,
  { call, parts, isTraced, host }: Observed & { readonly host: string },
): Promise<Reply> {
  const { vendor, onEvent, tracer, monotonicNow } = parts;
  const attempt = call.attempts + 1;
  const facts = { vendor, operation: call.operation.id, call: call.number };
  const context: TraceContext = { ...facts, attempt, host };
  const begin = monotonicNow();
  let isFinished = false;
  const finish = (ending: Ending) => {
    if (isFinished) return;
    isFinished = true;
    call.observeAttempt(undefined);
    Object.assign(context, ending, { attempt: call.attempts });
    onEvent?.({ type: "attempt-end", ...facts, duration: monotonicNow() - begin, ...ending, attempt });
  };
  onEvent?.({ type: "attempt-start", ...facts, attempt, host });
  // The call may be over before the transport has noticed, or because of that event.
  if (call.ended) finish(toFailedEnding(call.ended));
  else call.observeAttempt((error) => finish(toFailedEnding(error)));
  const observed = () => report(run, finish);
  return tracer && isTraced ? tracer.trace("attempt", { context, run: observed }) : observed();
}

/** A call or an attempt that somebody listens to. */
interface Observed {
  readonly call: Call;
  readonly parts: ObserveParts;
  readonly isTraced: boolean;
}

/** Makes the event that precedes the repetition of a failed attempt. */
export function toRetryEvent(
  { operation, number, attempts, failure }: Call,
  { vendor, delay }: { readonly vendor: string; readonly delay: number },
): CallEvent {
  const facts = { vendor, operation: operation.id, call: number };
  return { type: "retry", ...facts, attempt: attempts, delay, error: failure as CallError };
}

/** End of a call or an attempt. */
interface Ending {
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly error: EventError | undefined;
}

/** Runs what is observed, and reports its end. */
async function report(run: () => Promise<Reply>, finish: (ending: Ending) => void): Promise<Reply> {
  try {
    const reply = await run();
    finish(toEnding(reply.response.status, reply.outcome));
    return reply;
  } catch (error) {
    finish(toFailedEnding(error));
    throw error;
  }
}

function toEnding(status: number, outcome: Outcome): Ending {
  if ("refusal" in outcome) return { status, requestId: outcome.refusal.requestId, error: outcome.refusal };
  return { status, requestId: outcome.readRequestId?.(), error: undefined };
}

function toFailedEnding(thrown: unknown): Ending {
  if (thrown instanceof CallError) {
    const { status, requestId } = thrown;
    return { status, requestId, error: thrown };
  }
  const error = isError(thrown) ? thrown : new Error("what was thrown is not an error");
  return { status: undefined, requestId: undefined, error };
}
