import { tracer } from "#runtime";
import { createAttempt, type Signer } from "../attempt/attempt.ts";
import type { CredentialsSource } from "../attempt/credentials-source.ts";
import type { Judge } from "../attempt/read-response.ts";
import { createRenewal } from "../attempt/renew-credentials.ts";
import type { Call } from "../call/call.ts";
import { createOpenCalls } from "../call/open-calls.ts";
import { type OperationFacts, toOperation, type WireForm } from "../call/operation.ts";
import { composePipeline } from "../call/stage.ts";
import type { VendorClock } from "../call/vendor-clock.ts";
import { createDeadline } from "../deadline.ts";
import { createFailover } from "../failover.ts";
import { createAttemptObserver, createCallObserver, toRetryEvent } from "../observe/observe.ts";
import { createQuota } from "../quota/quota.ts";
import type { RequestCheck } from "../request-check/request-check.ts";
import { createRetry } from "../retry/retry.ts";
import { type ClientOptions, resolveClientOptions } from "./client-options.ts";
import type { Servers } from "./endpoint.ts";
import { createSurfaces, type VendorClient } from "./vendor-client.ts";

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
