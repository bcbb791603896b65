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
  return (next) => (request, call) => {
    const run = () => next(request, call);
    const isTraced = parts.tracer?.channels.call.hasSubscribers ?? false;
    // Usually nobody listens, and then no promise is added around the call.
    if (!parts.onEvent && !isTraced) return run();
    return observe(run, {
      what: "call",
      parts,
      call,
      isTraced,
      toStart: (facts) => ({ type: "call-start", ...facts }),
      toEnd: (facts) => ({ type: "call-end", ...facts, attempts: call.attempts }),
    });
  };
}

/** Makes the stage around single attempts. */
export function createAttemptObserver(parts: ObserveParts): Stage {
  return (next) => (request, call) => {
    const run = () => next(request, call);
    const isTraced = parts.tracer?.channels.attempt.hasSubscribers ?? false;
    if (!parts.onEvent && !isTraced) return run();
    const { host } = request;
    const attempt = call.attempts + 1;
    return observe(run, {
      what: "attempt",
      parts,
      call,
      isTraced,
      host,
      toStart: (facts) => ({ type: "attempt-start", ...facts, attempt, host }),
      toEnd: (facts) => ({ type: "attempt-end", ...facts, attempt }),
    });
  };
}

type Facts = Pick<CallEvent, "vendor" | "operation" | "call">;

/** A call or an attempt that somebody listens to. */
interface Observed {
  readonly what: "call" | "attempt";
  readonly parts: ObserveParts;
  readonly call: Call;
  readonly isTraced: boolean;
  /** Host of an attempt. */
  readonly host?: string;
  readonly toStart: (facts: Facts) => CallEvent;
  readonly toEnd: (facts: Facts & Ending & { readonly duration: number }) => CallEvent;
}

/** Reports the beginning and the end of what is observed. */
async function observe(run: () => Promise<Reply>, observed: Observed): Promise<Reply> {
  const { what, parts, call, isTraced, host, toStart, toEnd } = observed;
  const { vendor, onEvent, tracer, monotonicNow } = parts;
  const facts = { vendor, operation: call.operation.id, call: call.number };
  const context: TraceContext = { ...facts, attempt: call.attempts + 1, ...(host && { host }) };
  const begin = monotonicNow();
  let isFinished = false;
  const finish = (ending: Ending) => {
    if (isFinished) return;
    isFinished = true;
    Object.assign(context, ending, { attempt: call.attempts });
    onEvent?.(toEnd({ ...facts, duration: monotonicNow() - begin, ...ending }));
  };
  const finishFailed = (thrown: unknown) => finish(toFailedEnding(thrown));
  const reported = async () => {
    try {
      const reply = await run();
      finish(toEnding(reply.response.status, reply.outcome));
      return reply;
    } catch (error) {
      finishFailed(error);
      throw error;
    } finally {
      if (what === "attempt") call.observeAttempt(undefined);
    }
  };
  onEvent?.(toStart(facts));
  if (what === "attempt") {
    // The call may be over before the transport has noticed, or because of the event above.
    if (call.ended) finishFailed(call.ended);
    else call.observeAttempt(finishFailed);
  }
  return tracer && isTraced ? tracer.trace(what, { context, run: reported }) : reported();
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
