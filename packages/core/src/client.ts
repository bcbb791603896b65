import { type ClientOptions, resolveClientOptions, type Servers } from "./client-options.ts";
import { type OperationFacts, toOperation, type WireForm } from "./operation/operation.ts";
import { createAttempt, type Signer } from "./pipeline/attempt.ts";
import { createDeadline } from "./pipeline/deadline.ts";
import type { Judge } from "./pipeline/judge.ts";
import { composePipeline } from "./pipeline/pipeline.ts";
import { createSurfaces, type VendorClient } from "./surfaces.ts";

/** What a vendor package brings to its client: generated facts, and what it wrote itself. */
export interface ClientParts<Credentials> {
  /** Name of the function that the caller called, for messages. */
  readonly maker: string;
  readonly operations: readonly OperationFacts[];
  readonly wire: WireForm;
  readonly servers: Servers<string>;
  /** Names whose values are never shown. */
  readonly sensitive: readonly string[];
  readonly credentials: () => Credentials | Promise<Credentials>;
  readonly signer: Signer<Credentials>;
  readonly judge: Judge;
}

/**
 * Makes a client: options become an endpoint, a transport and a deadline; around each attempt stands the pipeline;
 * on top of it stand the methods and `raw`. Throws a `TypeError` that names an option which makes no sense.
 */
export function createClient<Methods, Paths extends object, Credentials>(
  parts: ClientParts<Credentials>,
  options: ClientOptions & { readonly region?: string },
): VendorClient<Methods, Paths> {
  const { maker, operations, wire, servers, sensitive, credentials, signer, judge } = parts;
  const { endpoint, transport, deadline, timer } = resolveClientOptions(maker, options, servers);
  const attempt = createAttempt({ credentials, signer, transport, judge, sensitive });
  // Outermost first. Retry and quota belong between the deadline and the attempt.
  const send = composePipeline([createDeadline({ deadline, timer })], attempt);
  return createSurfaces<Methods, Paths>({ endpoint, operations: operations.map(toOperation), wire, send });
}
