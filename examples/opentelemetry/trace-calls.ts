import { AsyncLocalStorage } from "node:async_hooks";
import { tracingChannel } from "node:diagnostics_channel";
import { LivespecError, type TraceContext } from "@livespec/core";
import {
  type Attributes,
  type Context,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_RESEND_COUNT,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_RPC_METHOD,
  ATTR_RPC_SYSTEM_NAME,
  ATTR_SERVER_ADDRESS,
  ATTR_SERVER_PORT,
} from "@opentelemetry/semantic-conventions";

/**
 * Makes a span of every call of every livespec client in this process, and below it one of each of its attempts. Call it once,
 * beside the rest of your OpenTelemetry setup; what it returns takes it back.
 *
 * A call's parent is whatever span is active where the call is made. No span carries a secret: the clients publish names,
 * numbers and cleaned errors, never a payload or a URL.
 */
export function traceCalls(tracer: Tracer): () => void {
  const calls = tracingChannel<unknown, TraceContext>("livespec:call");
  const attempts = tracingChannel<unknown, TraceContext>("livespec:attempt");
  // OpenTelemetry's own storage is not public, so the way from a call to its attempts is kept in one of ours.
  const callContext = new AsyncLocalStorage<Context>();
  const spans = new WeakMap<TraceContext, Span>();

  const begin = (facts: TraceContext, { name, parent }: { name: string; parent: Context }): Context => {
    const options = { kind: SpanKind.CLIENT, attributes: toStartAttributes(facts) };
    const span = tracer.startSpan(name, options, parent);
    spans.set(facts, span);
    return trace.setSpan(parent, span);
  };
  const onAttemptStart = (message: unknown) => {
    const facts = message as TraceContext;
    begin(facts, { name: `attempt ${facts.attempt}`, parent: callContext.getStore() ?? context.active() });
  };
  const onEnd = (message: unknown) => {
    const facts = message as TraceContext;
    const span = spans.get(facts);
    if (span) finish(span, facts);
  };

  calls.start.bindStore(callContext, (facts) =>
    begin(facts, { name: toMethod(facts), parent: context.active() }),
  );
  calls.asyncEnd.subscribe(onEnd);
  attempts.start.subscribe(onAttemptStart);
  attempts.asyncEnd.subscribe(onEnd);
  return () => {
    calls.start.unbindStore(callContext);
    calls.asyncEnd.unsubscribe(onEnd);
    attempts.start.unsubscribe(onAttemptStart);
    attempts.asyncEnd.unsubscribe(onEnd);
  };
}

const toMethod = ({ vendor, operation }: TraceContext) => `${vendor}/${operation}`;

/** Attributes known from the start, so that a sampler can decide by it. */
function toStartAttributes(facts: TraceContext): Attributes {
  const attributes: Attributes = {
    [ATTR_RPC_SYSTEM_NAME]: facts.vendor,
    [ATTR_RPC_METHOD]: toMethod(facts),
  };
  if (facts.host === undefined) return attributes;
  const { hostname, port } = new URL(`http://${facts.host}`);
  attributes[ATTR_SERVER_ADDRESS] = hostname;
  if (port !== "") attributes[ATTR_SERVER_PORT] = Number(port);
  if (facts.attempt > 1) attributes[ATTR_HTTP_REQUEST_RESEND_COUNT] = facts.attempt - 1;
  return attributes;
}

function finish(span: Span, { status, requestId, error }: TraceContext): void {
  if (status !== undefined) span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, status);
  // The conventions have no name for what one asks a vendor's support about.
  if (requestId !== undefined) span.setAttribute("livespec.request_id", requestId);
  if (error instanceof Error) {
    span.setAttribute(ATTR_ERROR_TYPE, error instanceof LivespecError ? String(error.code) : error.name);
    span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
  }
  span.end();
}
