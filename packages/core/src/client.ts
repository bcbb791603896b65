import { tracer } from "#host";
import { type OperationFacts, toOperation, type WireForm } from "./operation/operation.ts";
import type { RequestCheck } from "./operation/request-check.ts";
import { type ClientOptions, resolveClientOptions } from "./options/client-options.ts";
import type { Servers } from "./options/endpoint.ts";
import { createAttempt, type Signer } from "./pipeline/attempt.ts";
import type { Call } from "./pipeline/call.ts";
import type { VendorClock } from "./pipeline/clock.ts";
import type { CredentialsSource } from "./pipeline/credentials-source.ts";
import { createDeadline } from "./pipeline/deadline.ts";
import { createFailover } from "./pipeline/failover.ts";
import type { Judge } from "./pipeline/judge.ts";
import { createAttemptObserver, createCallObserver, toRetryEvent } from "./pipeline/observe.ts";
import { createOpenCalls } from "./pipeline/open-calls.ts";
import { composePipeline } from "./pipeline/pipeline.ts";
import { createQuota } from "./pipeline/quota.ts";
import { createRenewal } from "./pipeline/renew-credentials.ts";
import { createRetry } from "./pipeline/retry.ts";
import { createSurfaces, type VendorClient } from "./surfaces/surfaces.ts";

/** What a vendor package brings to its client: generated facts, and what it wrote itself. */
export interface ClientParts<Credentials> {
  /** The vendor's name, as its package is called: `alibaba-live`. */
  readonly vendor: string;
  /** Name of the function that the caller called, for messages. */
  readonly maker: string;
  readonly operations: readonly OperationFacts[];
  readonly wire: WireForm;
  readonly servers: Servers<string>;
  /** Names whose values are never shown. */
  readonly sensitive: readonly string[];
  readonly credentials: CredentialsSource<Credentials>;
  readonly signer: Signer<Credentials>;
  /** What the signer dates its signatures with. Put right where the vendor says that it is wrong. */
  readonly clock: VendorClock;
  readonly judge: Judge;
  /** What requests are checked by; absent where the compiler's word is enough. */
  readonly checkRequest?: RequestCheck | undefined;
}

/**
 * Makes a client: options become an endpoint, a transport and the stages of the pipeline, outermost first; on top of it stand
 * the methods and `raw`. Throws a `TypeError` that names an option which makes no sense.
 */
export function createClient<Methods, Paths extends object, Credentials extends object>(
  parts: ClientParts<Credentials>,
  options: ClientOptions & { readonly region?: string | undefined },
): VendorClient<Methods, Paths> {
  const { vendor, maker, servers } = parts;
  const resolved = resolveClientOptions(maker, options, servers);
  const { backup, retry, quota, onEvent, transport } = resolved;
  const openCalls = createOpenCalls();
  const shared = { ...parts, ...resolved, tracer, openCalls };
  const renewCredentials = createRenewal(parts.credentials);
  const onRetry = onEvent && ((call: Call, delay: number) => onEvent(toRetryEvent(call, { vendor, delay })));
  const send = composePipeline(
    [
      createCallObserver(shared),
      createDeadline(shared),
      ...(retry
        ? [createRetry({ ...shared, ...retry, now: parts.clock.now, renewCredentials, onRetry })]
        : []),
      ...(quota ? [createQuota({ ...shared, ...quota })] : []),
      ...(backup === undefined ? [] : [createFailover({ ...shared, backup })]),
      createAttemptObserver(shared),
    ],
    createAttempt(shared),
  );
  let calls = 0;
  const nextNumber = () => {
    calls += 1;
    return calls;
  };
  const close = async () => {
    openCalls.close();
    transport.close();
  };
  const operations = parts.operations.map(toOperation);
  return createSurfaces<Methods, Paths>({ ...shared, operations, send, nextNumber, close });
}
