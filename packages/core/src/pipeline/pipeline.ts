import type { LivespecError } from "../errors/errors.ts";
import type { ErrorEntry } from "../errors/vendor-error.ts";
import type { Operation } from "../operation/operation.ts";

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
  | { readonly payload: unknown; readonly requestId?: string | undefined }
  | { readonly refusal: LivespecError; readonly entry: ErrorEntry };

/** A response together with what it says. */
export interface Reply extends WireResponse {
  readonly outcome: Outcome;
}

/** What is known of a call while it runs. One record for all stages, which is why some of it changes. */
export interface Call {
  readonly operation: Operation;
  /** Number of the call among those of its client. */
  readonly number: number;
  /** Whether the call may be repeated although the vendor may have acted: the spec's word, or the caller's. */
  readonly idempotent: boolean;
  /** Time the whole call may take, in milliseconds; absent for the client's own. */
  readonly deadline: number | undefined;
  /** Whether failures are worth another attempt; the caller may say no. */
  readonly retry: boolean;
  /** The caller's; only the outermost stage looks at it. */
  readonly signal: AbortSignal | undefined;
  /** Why the call is over although something may still run: the caller aborted, or time is up. The error to throw. */
  ended: Error | undefined;
  /**
   * Ends what runs at the moment, an attempt or a wait; set by that. One slot instead of a signal with listeners, because
   * never more than one thing runs, and a signal costs more than a signature.
   */
  cancel: ((reason: Error) => void) | undefined;
  /** When time is up, in milliseconds since 1970 by the client's own clock. */
  endsAt: number;
  /** Attempts begun so far. */
  attempts: number;
  /** The vendor refused the last signature, so the next one is made of nothing that was kept. */
  renew: boolean;
  /** What the last attempt ended in, where it failed. */
  failure: LivespecError | undefined;
}

/** Sends a request and tells what came back. Everything between a client and its transport has this shape. */
export type Send = (request: WireRequest, call: Call) => Promise<Reply>;

/** A piece of the pipeline: takes what comes after it and answers with what it makes of that. */
export type Stage = (next: Send) => Send;

/** Puts one HTTP request on the wire. Rejects once the signal fires. */
export type Transport = (request: WireRequest, signal: AbortSignal | undefined) => Promise<WireResponse>;

/** Joins stages, outermost first, on top of the function that makes one attempt. */
export function composePipeline(stages: readonly Stage[], attempt: Send): Send {
  return stages.reduceRight((next, stage) => stage(next), attempt);
}
