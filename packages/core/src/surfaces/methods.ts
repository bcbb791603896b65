import createFetchClient from "openapi-fetch";
import type { Operation } from "../operation/operation.ts";
import { toForm } from "../operation/serialize.ts";
import { createWireMapping } from "../operation/wire.ts";
import { assertOption, isObject } from "../options/assert-option.ts";
import type { Call, Reply } from "../pipeline/pipeline.ts";
import { type CallOptions, checkCallOptions, createCall, NO_OPTIONS } from "./call-options.ts";
import { serializers } from "./serializers.ts";
import type { SurfaceParts } from "./surfaces.ts";

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
  const requestId = "requestId" in outcome ? outcome.requestId : undefined;
  return { data, status, headers, requestId, attempts, duration };
}

/** Makes the function behind each operation, by the operation's name. */
export function createInvocations(parts: SurfaceParts): Readonly<Record<string, Invoke>> {
  const { endpoint, operations, wire, checkRequest, send, now } = parts;
  const toWire = createWireMapping(endpoint, wire);

  // A WHATWG Request costs more than the signature, so the methods travel as a plain record.
  const client = createFetchClient<Record<string, never>>({
    Request: PlainRequest as unknown as typeof Request,
    querySerializer: toForm,
    fetch: async (request) => {
      const { url, body, call } = request as unknown as PlainRequest;
      const query = url.split("?", 2)[1] ?? "";
      const reply = await send(toWire({ operation: call.operation, query, headers: {}, body }), call);
      if ("refusal" in reply.outcome) throw reply.outcome.refusal;
      return toPlainResponse(reply, reply.outcome.payload);
    },
  });

  const invoke = async (operation: Operation, request: Record<string, unknown>, options: CallOptions) => {
    checkCallOptions(operation.id, options);
    if (checkRequest) checkRequest(request, { operation: operation.id });
    // Without a check the compiler's word counts, but nothing can be made of what has no fields.
    else assertOption(isObject(request), operation.id, "request", "must be an object");
    const begin = now();
    const call = createCall(operation, { ...options, number: parts.nextNumber() });
    const { data, response } = await client.request(
      operation.method.toLowerCase() as never,
      operation.path as never,
      {
        ...toFetchOptions(operation, request),
        bodySerializer: serializers[operation.body ?? "json"],
        // "stream" hands on the response's body as it is: the pipeline has parsed it already.
        parseAs: "stream",
        call,
      } as never,
    );
    const { reply } = response as unknown as { reply: Reply };
    return { data, reply, attempts: call.attempts, duration: now() - begin };
  };
  return Object.fromEntries(
    operations.map((operation) => [
      operation.id,
      (request: Record<string, unknown> = {}, options: CallOptions = NO_OPTIONS) =>
        invoke(operation, request, options),
    ]),
  );
}

/** Sorts the fields of a request into where the spec says they travel. */
function toFetchOptions({ body, query }: Operation, request: Record<string, unknown>): object {
  if (!query) return body ? { body: request } : { params: { query: request } };
  const fields = Object.entries(request);
  const inQuery = fields.filter(([name]) => query.includes(name));
  const inBody = fields.filter(([name]) => !query.includes(name));
  return { params: { query: Object.fromEntries(inQuery) }, body: Object.fromEntries(inBody) };
}

/** What openapi-fetch is given for a Request: a class, because it calls `new`. */
class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
  /** Set by openapi-fetch, which copies onto a request what its options have beyond its own. */
  declare readonly call: Call;

  constructor(url: string, init: { method: string; body?: string }) {
    this.url = url;
    this.method = init.method;
    this.body = init.body;
  }
}

/** As much of a Response as openapi-fetch looks at, around a body that is parsed already. */
function toPlainResponse(reply: Reply, payload: unknown): Response {
  const { status } = reply;
  return { ok: true, status, headers: { get: () => null }, body: payload, reply } as unknown as Response;
}
