import type { CallError } from "../errors/livespec-error.ts";
import type { ErrorEntry } from "../errors/vendor-error.ts";
import type { Call, Progress } from "./call.ts";
import type { WireRequest, WireResponse } from "./wire-message.ts";

/** Meaning of a vendor's response: the payload, or a refusal with what the description says about its code. */
export type Outcome =
  | { readonly payload: unknown; readonly readRequestId?: () => string | undefined }
  | { readonly refusal: CallError; readonly entry: ErrorEntry };

/** A response together with its meaning. */
export interface Reply {
  readonly response: WireResponse;
  readonly outcome: Outcome;
}

/** Sends a request of a call. Everything between a client and its transport has this shape. */
export type Send = (request: WireRequest, call: Call) => Promise<Reply>;

/** A piece of the pipeline: wraps the `Send` below it in another one. */
export type Stage = (next: Send) => Send;

/** Puts HTTP requests on the wire. */
export interface Transport {
  /**
   * Sends one request and reads the response to its end, noting its progress in `progress`. Once cancelled, it is not waited
   * for: what arrives later is closed and dropped.
   */
  readonly send: (request: WireRequest, progress: Progress) => Promise<WireResponse>;
  /** Releases connections that are kept for later requests. */
  readonly close: () => void;
}

/** Joins stages, outermost first, on top of the function that makes one attempt. */
export function composePipeline(stages: readonly Stage[], attempt: Send): Send {
  return stages.reduceRight((next, stage) => stage(next), attempt);
}
