import type { Excess } from "./request-limits.ts";

/** A request as it arrived. Nothing is decoded, because a signature covers the bytes on the wire. */
export interface ReceivedRequest {
  /** In upper case. */
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly target: string;
  /** Part of `target` before the first `?`. */
  readonly path: string;
  /** Part of `target` after the first `?`; empty without one. */
  readonly query: string;
  /** Names in lower case, without a prototype; values of a repeated header joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when it is longer than its limit. */
  readonly body: Uint8Array;
  /** First part that is longer than its limit. */
  readonly excess?: Excess;
  /** True if an earlier request arrived on the same connection. */
  readonly reused: boolean;
}
