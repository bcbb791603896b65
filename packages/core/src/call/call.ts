import type { TransportPhase, WaitingFor } from "../errors/call-errors.ts";
import type { CallError, CallFacts } from "../errors/livespec-error.ts";
import type { Operation } from "./operation.ts";

/** Start of a call: what its caller and the description say about it. */
export interface CallStart {
  readonly operation: Operation;
  /** Number of the call among those of its client. */
  readonly number: number;
  /** Indicates whether the call may be retried although the vendor may have acted: the caller's answer, or else the description's. */
  readonly idempotent: boolean;
  /** Time the whole call may take, in milliseconds; absent for the client's default. */
  readonly deadline: number | undefined;
  /** Indicates whether failures may be retried. */
  readonly retry: boolean;
  /** The caller's signal; read by the deadline stage only. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Running record of a call, shared by all stages. Its fields change only through its methods, so all states of a call are in
 * this class: begun, waiting or attempting, ended. A class, because closures would cost most of a microsecond a call.
 */
class RunningCall implements CallStart {
  declare readonly operation: Operation;
  declare readonly number: number;
  declare readonly idempotent: boolean;
  declare readonly deadline: number | undefined;
  declare readonly retry: boolean;
  declare readonly signal: AbortSignal | undefined;
  /** The error that ended the call although something may still run: the caller's abort, a closed client, the deadline. */
  ended: Error | undefined;
  /** End of the call's time, in milliseconds by the client's monotonic clock. */
  endsAt = Number.POSITIVE_INFINITY;
  /** Position among the client's open calls; -1 if it is not one of them. */
  place = -1;
  /** Attempts begun so far. */
  attempts = 0;
  /** Failure of the last attempt; absent where it did not fail. */
  failure: CallError | undefined;
  /** Credentials that the last attempt was signed with. */
  credentials: unknown;
  /** Number of the signature that the last attempt carried, among those that the signer keeps. */
  signatureNumber = 0;
  /** Indicates whether the last refusal corrected the clock. */
  hasLearnedTime = false;
  /** Indicates whether the last attempt found a reused connection dead, so that the next one needs a new one. */
  needsNewConnection = false;
  /** Ends whatever runs at the moment. One slot, because never more than one thing runs, and a signal costs more. */
  private cancel: ((reason: Error) => void) | undefined;
  /** Activity at the moment: a wait, or an attempt on its way. */
  private running: WaitingFor | Progress | undefined;
  private nextCredentials: unknown;
  private onClose: (() => void) | undefined;
  private onEndOfAttempt: ((error: Error) => void) | undefined;

  constructor(start: CallStart) {
    this.operation = start.operation;
    this.number = start.number;
    this.idempotent = start.idempotent;
    this.deadline = start.deadline;
    this.retry = start.retry;
    this.signal = start.signal;
  }

  /** Begins the call: sets the end of its time, and its ending if the client is closed. */
  start(endsAt: number, onClose: () => void): void {
    this.endsAt = endsAt;
    // A parameter, because a function literal that is assigned to a property is allocated in the old generation, and everything
    // it refers to is then collected late, which took a third of a call.
    this.onClose = onClose;
  }

  /** Takes a place among the client's open calls; -1 for leaving them. */
  moveTo(place: number): void {
    this.place = place;
  }

  /** Ends the call because its client was closed. */
  close(): void {
    this.onClose?.();
  }

  /** Ends the call, whatever runs. Observers of the attempt hear of it first, so that no attempt outlasts its call. */
  end(error: Error): void {
    this.ended = error;
    this.onEndOfAttempt?.(error);
    this.cancel?.(error);
  }

  /** Begins a wait that `cancel` gives up. */
  beginWait(waitingFor: WaitingFor, cancel: (reason: Error) => void): void {
    this.running = waitingFor;
    this.cancel = cancel;
  }

  /** Ends a wait. What was waited for is still known, for an error that results from it. */
  endWait(): void {
    this.cancel = undefined;
  }

  /**
   * Waits for something that may never come, for as long as the call lasts.
   *
   * @param onEnd - Called if the call ends first.
   */
  until<Value>(pending: PromiseLike<Value>, waitingFor: WaitingFor, onEnd?: () => void): Promise<Value> {
    return new Promise((resolve, reject) => {
      const cancel = (reason: Error) => {
        onEnd?.();
        reject(reason);
      };
      if (this.ended) cancel(this.ended);
      else this.beginWait(waitingFor, cancel);
      // It may still come when something else is waited for.
      const settling =
        <Given>(settle: (given: Given) => void) =>
        (given: Given) => {
          if (this.cancel === cancel) this.endWait();
          settle(given);
        };
      pending.then(settling(resolve), settling(reject));
    });
  }

  /** Keeps credentials that were requested before the next attempt, for that attempt. */
  keepCredentials(credentials: unknown): void {
    this.nextCredentials = credentials;
  }

  /** Takes the credentials that were kept; they serve one attempt. */
  takeCredentials(): unknown {
    const credentials = this.nextCredentials;
    this.nextCredentials = undefined;
    return credentials;
  }

  /** Counts an attempt that is about to be signed. */
  countAttempt(credentials: unknown, signatureNumber: number): void {
    this.attempts += 1;
    this.credentials = credentials;
    this.signatureNumber = signatureNumber;
  }

  /** Begins to wait for the answer to an attempt. */
  beginAttempt(progress: Progress, cancel: (reason: Error) => void): void {
    this.running = progress;
    this.cancel = cancel;
  }

  /** Ends the wait for an answer. */
  endAttempt(): void {
    this.running = undefined;
    this.cancel = undefined;
  }

  /** Sets the observer of the attempt, which hears of the end of the call at once. */
  observeAttempt(onEnd: ((error: Error) => void) | undefined): void {
    this.onEndOfAttempt = onEnd;
  }

  /** Notes the failure of the last attempt. */
  noteFailure(failure: CallError): void {
    this.failure = failure;
  }

  /** Notes that the transport failed, on a reused connection or on a new one. */
  noteTransportFailure({ isReused }: Progress): void {
    this.needsNewConnection = isReused;
  }

  /** Notes whether the refusal of the last attempt corrected the clock. */
  noteClockCorrection(hasLearned: boolean): void {
    this.hasLearnedTime = hasLearned;
  }

  /** Facts for an error that ends the call without an answer of its own: those of its last attempt, if it had one. */
  get facts(): CallFacts {
    const { operation, failure } = this;
    // An attempt begins with its credentials, even where these are requested before its place in the quota.
    const attempts = this.attempts + (this.running === "credentials" ? 1 : 0);
    return { operation: operation.id, attempts, status: failure?.status, requestId: failure?.requestId };
  }

  /** The wait that the call is in. */
  get waitingFor(): WaitingFor | undefined {
    if (typeof this.running !== "object") return this.running;
    const { phase = "exchange", status } = this.running;
    return status === undefined ? phase : "body";
  }
}

/** A running call. Its fields are assigned by its own methods only. */
export type Call = Readonly<RunningCall>;

/** Begins the record of a call. */
export function createCall(start: CallStart): Call {
  return new RunningCall(start);
}

const NOTHING_TO_END = () => {};

/**
 * Progress of one attempt. Its transport notes each step as it happens, because it cannot be reconstructed afterwards; the
 * attempt is also ended through here.
 */
export class Progress {
  /**
   * Current phase of the attempt. Undefined as long as the transport cannot tell; then the error says it, or nothing does. The
   * first byte of a request leaves as soon as its connection is established, so `exchange` begins there.
   */
  phase: TransportPhase | undefined;
  /** HTTP status, once the head of the response has arrived. */
  status: number | undefined;
  /** Indicates whether the request went over a reused connection. */
  isReused = false;
  /** Indicates whether the same attempt would fail in the same way again: a certificate is not trusted, a proxy refuses. */
  isHopeless = false;
  /** Set once it took longer than an attempt may. */
  hasTimedOut = false;
  /** Indicates whether currently idle connections must not be used, because one of them has just been found dead. */
  readonly needsNewConnection: boolean;
  /** Ends what the transport has begun; set by the transport, and dropped when that is over. */
  cancel: (reason: Error) => void = NOTHING_TO_END;
  #controller: AbortController | undefined;

  constructor({ needsNewConnection }: { readonly needsNewConnection: boolean }) {
    this.needsNewConnection = needsNewConnection;
  }

  /** Adds an action to the end of the attempt. */
  alsoCancel(end: () => void): void {
    const { cancel } = this;
    const both = (reason: Error) => {
      cancel(reason);
      end();
    };
    this.cancel = both;
  }

  /**
   * Notes that the transport has nothing more to end. The record of a call must not hold what the transport began: everything
   * that hangs on a request would be collected late.
   */
  settle(): void {
    this.cancel = NOTHING_TO_END;
  }

  /** The same end as a signal, for APIs that take one. Created on demand: it costs more than a signature. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      const controller = new AbortController();
      this.#controller = controller;
      const cancel = (reason: Error) => controller.abort(reason);
      this.cancel = cancel;
    }
    return this.#controller.signal;
  }
}
