import type { LivespecError } from "../errors/livespec-error.ts";

/** Facts that all events share. */
interface EventFacts {
  /** The vendor's name, as its package is called: `alibaba-live`. */
  readonly vendor: string;
  /** The operation's name on the client. */
  readonly operation: string;
  /** Number of the call among those of its client: the same in all events of one call. */
  readonly call: number;
}

/**
 * The failure of a call or an attempt: an error of this package, or one thrown by the caller's own code, such as its `nonce`.
 */
export type EventError = LivespecError | (Error & { readonly code?: undefined });

/** Outcome of a call or an attempt. `error` is absent on success. */
interface EndFacts {
  /** Milliseconds since the start. */
  readonly duration: number;
  /** HTTP status of the response; absent where there was none. */
  readonly status: number | undefined;
  /** The vendor's id of the request; absent where it gave none. */
  readonly requestId: string | undefined;
  readonly error: EventError | undefined;
}

/** One event in the life of a call. No event carries a secret, a payload or a URL with a query. */
export type CallEvent =
  | (EventFacts & { readonly type: "call-start" })
  | (EventFacts & {
      readonly type: "attempt-start";
      /** Number of the attempt, from 1. */
      readonly attempt: number;
      /** Host that is called, with its port unless that is the scheme's default. */
      readonly host: string;
    })
  | (EventFacts & EndFacts & { readonly type: "attempt-end"; readonly attempt: number })
  | (EventFacts & {
      readonly type: "retry";
      /** Number of the attempt that failed. */
      readonly attempt: number;
      /** Milliseconds until the next one. */
      readonly delay: number;
      readonly error: LivespecError;
    })
  | (EventFacts & EndFacts & { readonly type: "call-end"; readonly attempts: number });

/**
 * Receives events. Nothing waits for it, and what it throws or rejects with changes no call: the first time, that is reported
 * as a warning.
 */
export type OnEvent = (event: CallEvent) => unknown;
