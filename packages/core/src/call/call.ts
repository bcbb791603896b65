import type { CallFacts, LivespecError, WaitingFor } from "../errors/errors.ts";
import type { Operation } from "./operation.ts";
import type { Progress } from "./progress.ts";

/** What a call is begun with. */
export interface CallStart {
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
}

/** What is known of a call while it runs. One record for all stages, which is why some of it changes. */
export class Call implements CallStart {
  declare readonly operation: Operation;
  declare readonly number: number;
  declare readonly idempotent: boolean;
  declare readonly deadline: number | undefined;
  declare readonly retry: boolean;
  declare readonly signal: AbortSignal | undefined;
  /** Why the call is over although something may still run: the caller ended it, or time is up. The error to throw. */
  ended: Error | undefined;
  /**
   * Ends what runs at the moment, an attempt or a wait; set by that. One slot instead of a signal with listeners, because
   * never more than one thing runs, and a signal costs more than a signature.
   */
  cancel: ((reason: Error) => void) | undefined;
  /** What runs at the moment, for messages: a wait, or an attempt that is on its way. */
  waiting: WaitingFor | Progress | undefined;
  /** Told when the call is over while an attempt runs, so that nobody who watches hears of the call's end before the attempt's. */
  onEndOfAttempt: ((error: Error) => void) | undefined;
  /** Ends the call because its client is closed. */
  onClose: (() => void) | undefined;
  /** Where it stands among the client's calls; below 0 where it is none of them. */
  place = -1;
  /** When time is up, in milliseconds by the client's clock that is never set. */
  endsAt = Number.POSITIVE_INFINITY;
  /** Attempts begun so far. */
  attempts = 0;
  /** What the last attempt ended in, where it failed. */
  failure: LivespecError | undefined;
  /** What the last attempt was signed with. */
  credentials: unknown;
  /** What the next attempt is to be signed with, where that was asked for before it begins. */
  nextCredentials: unknown;
  /** Which of the signatures that a signer keeps the last attempt went with. */
  signature = 0;
  /** Whether the last refusal has put the clock right. */
  hasLearnedTime = false;
  /** Whether the last attempt found a connection dead that had served others, so that the next one needs a new one. */
  needsNewConnection = false;

  constructor(start: CallStart) {
    this.operation = start.operation;
    this.number = start.number;
    this.idempotent = start.idempotent;
    this.deadline = start.deadline;
    this.retry = start.retry;
    this.signal = start.signal;
  }

  /** Ends the call, whatever runs. */
  end(error: Error): void {
    this.ended = error;
    this.onEndOfAttempt?.(error);
    this.cancel?.(error);
  }

  /**
   * Waits for something that may never come, for as long as the call lasts.
   *
   * @param onEnd - Told when the call is over before.
   */
  until<Value>(pending: PromiseLike<Value>, waiting: WaitingFor, onEnd?: () => void): Promise<Value> {
    return new Promise((resolve, reject) => {
      const cancel = (reason: Error) => {
        onEnd?.();
        reject(reason);
      };
      if (this.ended) cancel(this.ended);
      else {
        this.waiting = waiting;
        this.cancel = cancel;
      }
      // It may still come when something else is waited for.
      const settle = () => {
        if (this.cancel === cancel) this.cancel = undefined;
      };
      pending.then(settle, settle);
      pending.then(resolve, reject);
    });
  }

  /** What there is to know of it where it ends without an answer of its own: what its last attempt was told, if it had one. */
  get facts(): CallFacts {
    const { operation, failure } = this;
    // An attempt begins with its credentials, even where these are asked for before its place in the quota.
    const attempts = this.attempts + (this.waiting === "credentials" ? 1 : 0);
    return { operation: operation.id, attempts, status: failure?.status, requestId: failure?.requestId };
  }

  /** What it is waiting for. */
  get waitingFor(): WaitingFor | undefined {
    if (typeof this.waiting !== "object") return this.waiting;
    const { phase = "exchange", status } = this.waiting;
    return status === undefined ? phase : "body";
  }
}
