import type { LivespecError } from "../errors/errors.ts";
import type { ErrorEntry } from "../errors/vendor-error.ts";
import type { Call } from "./call.ts";
import type { Progress } from "./progress.ts";

/** One HTTP request as a plain record: what a signer reads and a transport sends. */
export interface WireRequest {
  readonly method: string;
  /** Scheme, host and port: `https://live.aliyuncs.com`. */
  readonly origin: string;
  /** Host and, where it is not the scheme's own, port: what travels in the `host` header. */
  readonly host: string;
  /** Path as it travels. */
  readonly path: string;
  /** Query as it travels, percent-encoded, without the question mark; empty where there is none. */
  readonly query: string;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** One HTTP response, read to its end. */
export interface WireResponse {
  readonly status: number;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Why the body is not a text that can be relied on, in words; absent where it is. */
  readonly fault?: string;
}

/** What a vendor's response says: the payload, or why there is none and what the spec says of such a refusal. */
export type Outcome =
  | { readonly payload: unknown; readonly readRequestId?: () => string | undefined }
  | { readonly refusal: LivespecError; readonly entry: ErrorEntry };

/** A response together with what it says. */
export interface Reply extends WireResponse {
  readonly outcome: Outcome;
}

/** Sends a request and tells what came back. Everything between a client and its transport has this shape. */
export type Send = (request: WireRequest, call: Call) => Promise<Reply>;

/** A piece of the pipeline: takes what comes after it and answers with what it makes of that. */
export type Stage = (next: Send) => Send;

/** Puts HTTP requests on the wire. */
export interface Transport {
  /**
   * Sends one request and reads the response to its end. It writes down how far it comes, and nobody waits for it once it was
   * told to end: what comes later is closed and forgotten.
   */
  readonly send: (request: WireRequest, progress: Progress) => Promise<WireResponse>;
  /** Lets go of connections that are kept for later requests. */
  readonly close: () => void;
}

/** Joins stages, outermost first, on top of the function that makes one attempt. */
export function composePipeline(stages: readonly Stage[], attempt: Send): Send {
  return stages.reduceRight((next, stage) => stage(next), attempt);
}
