import type { Operation } from "../call/operation.ts";
import type { Reply } from "../call/stage.ts";
import { completeStack } from "../errors/complete-stack.ts";
import { copyRequest } from "../request-check/copy-request.ts";
import { type CallOptions, checkCallOptions, createCall, NO_OPTIONS } from "./call-options.ts";
import { toForm } from "./form.ts";
import { serializers } from "./serializers.ts";
import type { SurfaceParts } from "./vendor-client.ts";
import { createWireMapping, type SpecRequest } from "./wire-mapping.ts";

/** A payload with what is known of how it came. */
export interface Answer<Payload> {
  /** What the method alone would have answered. */
  readonly data: Payload;
  /** HTTP status. */
  readonly status: number;
  /** The response's headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The vendor's id of the request; absent where it gave none. */
  readonly requestId: string | undefined;
  /** Attempts that it took. */
  readonly attempts: number;
  /** Milliseconds that the call took, waits included. */
  readonly duration: number;
}

/** How a call ended well. */
export interface Invoked {
  readonly data: unknown;
  readonly reply: Reply;
  readonly attempts: number;
  readonly duration: number;
}

type Invoke = (request?: Record<string, unknown>, options?: CallOptions) => Promise<Invoked>;

/** Tells a call with everything that is known of it. */
export function toAnswer({ data, reply, attempts, duration }: Invoked): Answer<unknown> {
  const { status, headers, outcome } = reply;
  const requestId = "payload" in outcome ? outcome.readRequestId?.() : undefined;
  return { data, status, headers, requestId, attempts, duration };
}

/** Makes the function behind each operation, by the operation's name. */
export function createInvocations(parts: SurfaceParts): Readonly<Record<string, Invoke>> {
  const { endpoint, operations, wire, checkRequest, send, monotonicNow } = parts;
  const toWire = createWireMapping(endpoint, wire);

  const invoke = async (operation: Operation, given: unknown, options: CallOptions) => {
    checkCallOptions(operation.id, options);
    const request = copyRequest(given, operation.id);
    checkRequest?.(request, { operation: operation.id });
    const begin = monotonicNow();
    const call = createCall(operation, options, parts.nextNumber());
    try {
      const reply = await send(toWire({ operation, headers: {}, ...serialize(request, operation) }), call);
      if ("refusal" in reply.outcome) throw reply.outcome.refusal;
      return {
        data: reply.outcome.payload,
        reply,
        attempts: call.attempts,
        duration: monotonicNow() - begin,
      };
    } catch (error) {
      throw completeStack(error);
    }
  };
  return Object.fromEntries(
    operations.map((operation) => [
      operation.id,
      (request: Record<string, unknown> = {}, options: CallOptions = NO_OPTIONS) =>
        invoke(operation, request, options),
    ]),
  );
}

/** Sorts the fields of a request into where the spec says they travel, written as they travel there. */
function serialize(
  request: Record<string, unknown>,
  { body, query }: Operation,
): Pick<SpecRequest, "query" | "body"> {
  if (!body) return { query: toForm(request), body: undefined };
  if (!query) return { query: "", body: serializers[body](request) };
  const fields = Object.entries(request);
  const inQuery = fields.filter(([name]) => query.includes(name));
  const inBody = fields.filter(([name]) => !query.includes(name));
  return {
    query: toForm(Object.fromEntries(inQuery)),
    body: serializers[body](Object.fromEntries(inBody)),
  };
}
