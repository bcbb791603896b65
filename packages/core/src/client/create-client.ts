import type { Client } from "openapi-fetch";
import { openTracer } from "#runtime";
import { createAttempt } from "../attempt/attempt.ts";
import { type CredentialsSource, createRenewal } from "../attempt/credentials.ts";
import type { ReadResponse } from "../attempt/read-response.ts";
import type { Signer } from "../attempt/signer.ts";
import type { Call } from "../call/call.ts";
import { type OperationFacts, toOperation, type WireForm } from "../call/operation.ts";
import { composePipeline, type Stage } from "../call/stage.ts";
import type { VendorClock } from "../call/time.ts";
import { createDeadline, createOpenCalls } from "../deadline.ts";
import { createFailover } from "../failover.ts";
import { createAttemptObserver, createCallObserver, toRetryEvent } from "../observe/observe.ts";
import { createQuota } from "../quota/quota.ts";
import type { RequestCheck } from "../request-check/request-check.ts";
import { createRetry } from "../retry/retry.ts";
import { type ReadRetryAfter, readRetryAfter } from "../retry/retry-after.ts";
import { type ClientOptions, resolveClientOptions } from "./client-options.ts";
import type { Servers } from "./endpoint.ts";
import { type Answer, createMethods, type MethodParts } from "./methods.ts";
import { createRaw } from "./raw.ts";

/** Parts that a vendor package brings to its client: generated facts, and what it wrote itself. */
export interface ClientParts<Credentials> {
  /** The vendor's name, as its package is called: `alibaba-live`. */
  readonly vendor: string;
  /** Name of the function that makes the client, for messages. */
  readonly caller: string;
  readonly operations: readonly OperationFacts[];
  readonly wire: WireForm;
  readonly servers: Servers<string>;
  /** Names whose values are masked. */
  readonly sensitive: readonly string[];
  readonly credentials: CredentialsSource<Credentials>;
  readonly signer: Signer<Credentials>;
  /** Clock that signatures are dated with. Corrected when the vendor says that it is wrong. */
  readonly clock: VendorClock;
  readonly readResponse: ReadResponse;
  /** Check of requests; absent if the types are enough. */
  readonly checkRequest?: RequestCheck | undefined;
  /** Reads the vendor's own header that asks for a wait; takes precedence over `Retry-After`. */
  readonly readRetryAfter?: ReadRetryAfter | undefined;
}

/** The methods of a client, each resolving to more than its payload. */
export type WithResponse<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...args: infer Args) => Promise<infer Payload>
    ? (...args: Args) => Promise<Answer<Payload>>
    : never;
};

/** A client: the vendor's operations as methods, and openapi-fetch as its users know it. */
export type VendorClient<Methods, Paths extends object> = Methods & {
  /** The same methods, resolving to the payload with status, headers, request id, attempts and duration. */
  readonly withResponse: WithResponse<Methods>;
  /**
   * openapi-fetch on the description's paths, as on the wire: `{ data, error, response }`, nothing checked, nothing thrown for
   * a refusal. Signed and sent through the same pipeline.
   */
  readonly raw: Client<Paths>;
  /**
   * Closes the client: its open calls end in an `AbortError` with the code `ClientClosed`, and so does every later one.
   * Connections that no other client uses are closed; the caller's own agent is left alone.
   */
  readonly close: () => Promise<void>;
} & AsyncDisposable;

declare global {
  /** The runtime's own symbol, for `await using`; empty if the compiler's library does not know it. */
  interface AsyncDisposable {}
}

/**
 * Makes a client: options become an endpoint, a transport and the stages of the pipeline, outermost first; the methods and
 * `raw` are built on top. Throws a `TypeError` that names an invalid option.
 */
export function createClient<Methods, Paths extends object, Credentials extends object>(
  parts: ClientParts<Credentials>,
  options: ClientOptions & { readonly region?: string | undefined },
): VendorClient<Methods, Paths> {
  const { vendor, caller, servers, operations, wire, checkRequest } = parts;
  const { credentials, signer, clock, readResponse, sensitive } = parts;
  const resolved = resolveClientOptions(caller, options, servers);
  const { endpoint, backup, deadline, timeout, retry, quota, onEvent } = resolved;
  const { transport, timer, monotonicNow } = resolved;
  const observed = { vendor, onEvent, tracer: openTracer(), monotonicNow };
  const openCalls = createOpenCalls();

  const stages: Stage[] = [
    createCallObserver(observed),
    createDeadline({ deadline, timer, monotonicNow, openCalls }),
  ];
  if (retry) {
    const onRetry =
      onEvent && ((call: Call, delay: number) => onEvent(toRetryEvent(call, { vendor, delay })));
    stages.push(
      createRetry({
        ...retry,
        timer,
        now: clock.now,
        monotonicNow,
        renewCredentials: createRenewal(credentials),
        readRetryAfter: (headers, now) =>
          parts.readRetryAfter?.(headers, now) ?? readRetryAfter(headers, now),
        onRetry,
      }),
    );
  }
  if (quota) stages.push(createQuota({ ...quota, credentials, timeout, timer, monotonicNow }));
  if (backup !== undefined) stages.push(createFailover({ backup, monotonicNow }));
  stages.push(createAttemptObserver(observed));
  const attempt = createAttempt({
    credentials,
    signer,
    clock,
    transport,
    readResponse,
    timeout,
    timer,
    sensitive,
  });

  return assembleClient<Methods, Paths>(
    {
      endpoint,
      operations: operations.map(toOperation),
      wire,
      checkRequest,
      send: composePipeline(stages, attempt),
      monotonicNow,
      callNumbers: { last: 0 },
    },
    async () => {
      openCalls.close();
      transport.close();
    },
  );
}

/** Puts the methods and `raw` together. */
export function assembleClient<Methods, Paths extends object>(
  parts: MethodParts,
  close: () => Promise<void>,
): VendorClient<Methods, Paths> {
  const { methods, withResponse } = createMethods(parts);
  let raw: Client<Paths> | undefined;
  const client: Record<string, unknown> = {
    withResponse,
    close,
    get raw() {
      raw ??= createRaw<Paths>(parts);
      return raw;
    },
  };
  Object.assign(client, methods);
  const { asyncDispose } = Symbol as { readonly asyncDispose?: symbol };
  if (asyncDispose) Object.defineProperty(client, asyncDispose, { value: close });
  return client as VendorClient<Methods, Paths>;
}
