import type { Call } from "../call/call.ts";
import type { Reply, Stage } from "../call/stage.ts";
import { LivespecError } from "../errors/errors.ts";
import { isError } from "../errors/foreign-text.ts";
import type { TraceContext, Tracer } from "../runtime/tracer.ts";
import type { CallEvent, EventError, OnEvent } from "./call-event.ts";

/** Who is told of calls. */
export interface ObserveParts {
  readonly vendor: string;
  readonly onEvent: OnEvent | undefined;
  readonly tracer: Tracer | undefined;
  /** Milliseconds by a clock that is never set. */
  readonly monotonicNow: () => number;
}

/** Makes the stage around whole calls: it tells when one begins, and how it ends. */
export const createCallObserver = (parts: ObserveParts): Stage => createObserver("call", parts);

/** Makes the stage around single attempts. */
export const createAttemptObserver = (parts: ObserveParts): Stage => createObserver("attempt", parts);

/** What is told before a failed attempt is repeated. */
export function toRetryEvent(call: Call, { vendor, delay }: { vendor: string; delay: number }): CallEvent {
  const { operation, number, attempts, failure } = call;
  const facts = { vendor, operation: operation.id, call: number };
  return { type: "retry", ...facts, attempt: attempts, delay, error: failure as LivespecError };
}

function createObserver(what: "call" | "attempt", parts: ObserveParts): Stage {
  return (next) => (request, call) => {
    const run = () => next(request, call);
    const isTraced = parts.tracer?.isActive(what) ?? false;
    // Mostly nobody listens, and then there is not even a promise around it.
    if (!parts.onEvent && !isTraced) return run();
    return tell(run, { what, parts, call, isTraced, host: what === "attempt" ? request.host : undefined });
  };
}

/** What is observed; the host is that of an attempt. */
interface Observed {
  readonly what: "call" | "attempt";
  readonly parts: ObserveParts;
  readonly call: Call;
  readonly host: string | undefined;
  readonly isTraced: boolean;
}

async function tell(
  run: () => Promise<Reply>,
  { what, parts, call, host, isTraced }: Observed,
): Promise<Reply> {
  const { vendor, onEvent, tracer, monotonicNow } = parts;
  const facts = { vendor, operation: call.operation.id, call: call.number };
  const attempt = call.attempts + 1;
  const begin = monotonicNow();
  onEvent?.({
    type: `${what}-start`,
    ...facts,
    ...(host === undefined ? {} : { attempt, host }),
  } as CallEvent);

  const context: TraceContext = { ...facts, attempt, ...(host === undefined ? {} : { host }) };
  let isFinished = false;
  const finish = ({ status, requestId, error }: Ending) => {
    if (isFinished) return;
    isFinished = true;
    Object.assign(context, { status, requestId, error, attempt: call.attempts });
    const end = { ...facts, duration: monotonicNow() - begin, status, requestId, error };
    const counted = host === undefined ? { attempts: call.attempts } : { attempt };
    onEvent?.({ type: `${what}-end`, ...end, ...counted } as CallEvent);
  };
  // The call may be over before what runs for it has heard of that.
  if (what === "attempt") call.onEndOfAttempt = (error) => finish(toFailedEnding(error));
  const told = async () => {
    try {
      const reply = await run();
      finish(toEnding(reply));
      return reply;
    } catch (error) {
      finish(toFailedEnding(error));
      throw error;
    } finally {
      if (what === "attempt") call.onEndOfAttempt = undefined;
    }
  };
  return tracer && isTraced ? tracer.trace(what, { context, run: told }) : told();
}

interface Ending {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly error: EventError | undefined;
}

function toFailedEnding(thrown: unknown): Ending {
  if (thrown instanceof LivespecError) return { ...thrown, error: thrown };
  return { error: isError(thrown) ? thrown : new Error("what was thrown is no error") };
}

function toEnding({ status, outcome }: Reply): Ending {
  if ("refusal" in outcome) return { status, requestId: outcome.refusal.requestId, error: outcome.refusal };
  return { status, requestId: outcome.readRequestId?.(), error: undefined };
}
