import { type Call, createCall } from "../call/call.ts";
import type { Operation, WireForm } from "../call/operation.ts";
import type { Reply, Send } from "../call/stage.ts";
import { completeStack } from "../errors/complete-stack.ts";
import { assertKnown } from "../options/assert-known.ts";
import { assertBooleans, assertMilliseconds, assertOption, isObject } from "../options/assert-option.ts";
import { copyRequest } from "../request-check/copy-request.ts";
import type { RequestCheck } from "../request-check/request-check.ts";
import { createWireMapping, type SpecRequest, toForm, writeBody } from "./wire-mapping.ts";

/** Options of one call. */
export interface CallOptions {
  /** Ends the call when it fires, at any moment, even during a wait; the call rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Time this call may take, retries and waits included, in milliseconds. Default: the client's. */
  readonly deadline?: number | undefined;
  /** Indicates whether failures are retried. Default: as the client does. */
  readonly retry?: boolean | undefined;
  /**
   * Indicates whether it does no harm if the vendor acts twice on this call. `true` allows a retry after a lost answer.
   * Default: what the description says about the operation.
   */
  readonly idempotent?: boolean | undefined;
}

/** A payload with the facts of its response. */
export interface Answer<Payload> {
  /** The payload that the method alone resolves to. */
  readonly data: Payload;
  /** HTTP status. */
  readonly status: number;
  /** The response's headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The vendor's id of the request; absent where it gave none. */
  readonly requestId: string | undefined;
  /** Attempts that the call took. */
  readonly attempts: number;
  /** Milliseconds that the call took, waits included. */
  readonly duration: number;
}

/** Dependencies of the client's methods and of `raw`. */
export interface MethodParts {
  /** Scheme, host and port of the vendor. */
  readonly endpoint: string;
  /** Every operation of the description. */
  readonly operations: readonly Operation[];
  /** The description's `x-wire`. */
  readonly wire: WireForm;
  /** Check of requests, run first; absent if they are not checked. */
  readonly checkRequest?: RequestCheck | undefined;
  /** The pipeline. */
  readonly send: Send;
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
  readonly callNumbers: CallNumbers;
}

/** Numbers a client's calls. */
export interface CallNumbers {
  last: number;
}

/** Functions behind the operations, by the operation's name. */
export interface Methods {
  /** Resolves to the payload. */
  readonly methods: Readonly<Record<string, (request?: object, options?: CallOptions) => Promise<unknown>>>;
  /** Resolves to the payload and the facts of its response. */
  readonly withResponse: Readonly<
    Record<string, (request?: object, options?: CallOptions) => Promise<Answer<unknown>>>
  >;
}

/** Makes the methods of a client. */
export function createMethods(parts: MethodParts): Methods {
  const { endpoint, operations, wire, checkRequest, send, monotonicNow, callNumbers } = parts;
  const toWire = createWireMapping(endpoint, wire);

  const invoke = async (operation: Operation, given: unknown, options: CallOptions | undefined) => {
    if (options !== undefined) checkCallOptions(operation.id, options);
    const request = copyRequest(given, operation.id);
    checkRequest?.(request, { operation: operation.id });
    const begin = monotonicNow();
    const call = startCall(operation, options ?? {}, callNumbers);
    try {
      const reply = await send(toWire({ operation, headers: {}, ...serialize(request, operation) }), call);
      if ("refusal" in reply.outcome) throw reply.outcome.refusal;
      return { payload: reply.outcome.payload, reply, call, duration: monotonicNow() - begin };
    } catch (error) {
      throw completeStack(error);
    }
  };
  const byName = <Method>(toMethod: (operation: Operation) => Method) =>
    Object.fromEntries(operations.map((operation) => [operation.id, toMethod(operation)]));
  return {
    methods: byName(
      (operation) =>
        async (request = {}, options) =>
          (await invoke(operation, request, options)).payload,
    ),
    withResponse: byName(
      (operation) =>
        async (request = {}, options) =>
          toAnswer(await invoke(operation, request, options)),
    ),
  };
}

/** Builds the `withResponse` result. */
function toAnswer({
  payload,
  reply: { response, outcome },
  call,
  duration,
}: {
  readonly payload: unknown;
  readonly reply: Reply;
  readonly call: Call;
  readonly duration: number;
}): Answer<unknown> {
  const { status, headers } = response;
  const requestId = "payload" in outcome ? outcome.readRequestId?.() : undefined;
  return { data: payload, status, headers, requestId, attempts: call.attempts, duration };
}

/** Checks the options of a call. Throws a `TypeError` that names the operation, the option and the rule. */
function checkCallOptions(operation: string, options: CallOptions): void {
  assertOption(isObject(options), operation, "options", "must be an object");
  const { signal, deadline, retry, idempotent } = options;
  assertKnown(operation, options, { names: ["signal", "deadline", "retry", "idempotent"] });
  const isSignal = signal === undefined || isAbortSignal(signal);
  assertOption(isSignal, operation, "signal", "must be an AbortSignal");
  assertMilliseconds(operation, { deadline });
  assertBooleans(operation, { retry, idempotent });
}

/** Checked by its form: signals of other libraries and realms are signals too. */
const isAbortSignal = (signal: Partial<AbortSignal> | null) =>
  typeof signal?.addEventListener === "function" && typeof signal.removeEventListener === "function";

/** Begins the record of a call. */
export function startCall(operation: Operation, options: CallOptions, numbers: CallNumbers): Call {
  const { signal, deadline, retry = true, idempotent = operation.idempotent } = options;
  numbers.last += 1;
  return createCall({ operation, number: numbers.last, idempotent, deadline, retry, signal });
}

/** Sorts the fields of a request into query and body as the description says, in their wire form. */
function serialize(
  request: Record<string, unknown>,
  { body, query }: Operation,
): Pick<SpecRequest, "query" | "body"> {
  if (!body) return { query: toForm(request), body: undefined };
  if (!query) return { query: "", body: writeBody(body, request) };
  const fields = Object.entries(request);
  const inQuery = fields.filter(([name]) => query.includes(name));
  const inBody = fields.filter(([name]) => !query.includes(name));
  return {
    query: toForm(Object.fromEntries(inQuery)),
    body: writeBody(body, Object.fromEntries(inBody)),
  };
}
