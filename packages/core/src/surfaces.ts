import createFetchClient, { type Client } from "openapi-fetch";
import { assertDeadline, assertOption } from "./assert-option.ts";
import { InvalidRequestError } from "./errors/errors.ts";
import type { Operation, WireForm } from "./operation/operation.ts";
import { findViolations } from "./operation/request-rule.ts";
import { toForm } from "./operation/serialize.ts";
import { createWireMapping } from "./operation/wire.ts";
import type { Call, Reply, Send } from "./pipeline/pipeline.ts";

/** What a caller may say of one call. */
export interface CallOptions {
  /** Ends the call when it fires, at any moment; the call rejects with an {@link AbortError}. */
  readonly signal?: AbortSignal;
  /** Time this call may take, retries and waits included, in milliseconds. Default: the client's. */
  readonly deadline?: number;
}

/** What both surfaces stand on. */
export interface SurfaceParts {
  /** Scheme, host and port of the vendor. */
  readonly endpoint: string;
  /** Every operation of the spec. */
  readonly operations: readonly Operation[];
  /** The spec's `x-wire`. */
  readonly wire: WireForm;
  /** The pipeline. */
  readonly send: Send;
}

/** Both surfaces of a client: the vendor's operations as methods, and openapi-fetch as its users know it. */
export type VendorClient<Methods, Paths extends object> = Methods & {
  /**
   * openapi-fetch on the spec's paths, honest to the wire: `{ data, error, response }`, nothing checked,
   * nothing thrown for a refusal. Signed and sent through the same pipeline.
   */
  readonly raw: Client<Paths>;
};

/** Puts both surfaces on top of a pipeline. */
export function createSurfaces<Methods, Paths extends object>(
  parts: SurfaceParts,
): VendorClient<Methods, Paths> {
  const methods = createMethods(parts);
  let raw: Client<Paths> | undefined;
  return Object.defineProperty(methods, "raw", {
    enumerable: true,
    get: () => {
      raw ??= createRaw<Paths>(parts);
      return raw;
    },
  }) as VendorClient<Methods, Paths>;
}

function createMethods({ endpoint, operations, wire, send }: SurfaceParts): object {
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

  const methods: Record<string, unknown> = {};
  for (const operation of operations) {
    const bodySerializer = serializers[operation.body ?? "json"];
    methods[operation.id] = async (request: Record<string, unknown> = {}, options: CallOptions = {}) => {
      checkCallOptions(operation.id, options);
      const violations = findViolations(operation.request, request);
      if (violations.length > 0) throw new InvalidRequestError(operation.id, violations);
      const { signal, deadline } = options;
      const call: Call = { operation, signal, deadline, attempts: 0 };
      const { data } = await client.request(
        operation.method.toLowerCase() as never,
        operation.path as never,
        // "stream" hands on the response's body as it is: the pipeline has parsed it already.
        { ...toFetchOptions(operation, request), bodySerializer, parseAs: "stream", call } as never,
      );
      return data;
    };
  }
  return methods;
}

function createRaw<Paths extends object>({ endpoint, operations, wire, send }: SurfaceParts): Client<Paths> {
  const toWire = createWireMapping(endpoint, wire);
  const routes = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const encoding = operations.find((operation) => operation.body)?.body ?? "json";

  return createFetchClient<Paths>({
    baseUrl: new URL(endpoint).origin,
    querySerializer: toForm,
    bodySerializer: serializers[encoding],
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const operation = routes.get(`${request.method} ${pathname}`);
      if (!operation) throw new TypeError(`raw: ${request.method} ${pathname} is no operation of this API`);
      const headers = Object.fromEntries(request.headers);
      const body = (await request.text()) || undefined;
      const call: Call = { operation, signal: request.signal, deadline: undefined, attempts: 0 };
      const reply = await send(toWire({ operation, query: search.slice(1), headers, body }), call);
      // A 204 may not even have an empty body.
      return new Response(reply.text || null, { status: reply.status, headers: reply.headers });
    },
  });
}

function checkCallOptions(operation: string, { signal, deadline }: CallOptions): void {
  const isSignal = signal === undefined || typeof signal?.addEventListener === "function";
  assertOption(isSignal, operation, "signal", "must be an AbortSignal");
  assertDeadline(operation, deadline);
}

const serializers = {
  form: (body: unknown) => toForm(body as object),
  json: (body: unknown) => JSON.stringify(body),
};

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
function toPlainResponse({ status }: Reply, payload: unknown): Response {
  return { ok: true, status, headers: { get: () => null }, body: payload } as unknown as Response;
}
