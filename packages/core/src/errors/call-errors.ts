import { isError } from "./foreign-text.ts";
import { CallError, type CallFacts } from "./livespec-error.ts";
import { isOurs } from "./our-errors.ts";

/**
 * Wait that a call ended in: a place within the quota, the time of the next attempt, the credentials function, a signature, a
 * phase of the connection, the answer (`exchange`), or the rest of it (`body`).
 */
export type WaitingFor = "quota" | "retry" | "credentials" | "signature" | TransportPhase | "body";

const WAITS: Readonly<Record<WaitingFor, string>> = {
  quota: "a place within the quota",
  retry: "the next attempt",
  credentials: "the credentials",
  signature: "the signature",
  dns: "the host's name to resolve",
  connect: "a connection",
  tls: "the TLS handshake",
  exchange: "the answer",
  body: "the rest of the answer",
};

/** Ends a message with what was waited for; empty if that is not known. */
const describeWait = ({ waitingFor }: { readonly waitingFor?: WaitingFor | undefined }) =>
  waitingFor === undefined ? "" : ` while it waited for ${WAITS[waitingFor]}`;

/**
 * Phase in which an attempt failed: the name did not resolve (`dns`), no connection was made (`connect`), the TLS handshake
 * failed (`tls`), or it broke afterwards, when the vendor may have received the request (`exchange`). If a transport cannot
 * tell, it is `exchange`.
 */
export type TransportPhase = "dns" | "connect" | "tls" | "exchange";

/** Failure of an attempt without a response: the name did not resolve, the connection failed or broke, or it took too long. */
export class TransportError extends CallError {
  override readonly name = "TransportError";
  readonly code: "TransportFailed" | "AttemptTimedOut";
  readonly retryable: boolean;
  /** Phase in which the attempt failed. In all but `exchange` the vendor has not seen the request. */
  readonly phase: TransportPhase;
  /** Timeout of the attempt in milliseconds, if it was exceeded; absent if the attempt failed by itself. */
  readonly timeout: number | undefined;

  constructor(
    facts: CallFacts & {
      retryable: boolean;
      phase: TransportPhase;
      timeout?: number;
      waitingFor?: WaitingFor;
      cause: unknown;
    },
  ) {
    const { operation, timeout } = facts;
    super(
      timeout === undefined
        ? `${operation}: no response: ${describe(facts.cause)}`
        : `${operation}: no response within the ${timeout} ms of an attempt${describeWait(facts)}`,
      facts,
    );
    this.code = timeout === undefined ? "TransportFailed" : "AttemptTimedOut";
    this.retryable = facts.retryable;
    this.phase = facts.phase;
    this.timeout = timeout;
  }
}

/** Failure of a call that took longer than its deadline. That of its last attempt, if that ended, is the `cause`. */
export class DeadlineError extends CallError {
  override readonly name = "DeadlineError";
  readonly code = "DeadlineExceeded";
  /** The caller's time is up; whether to call again is the caller's decision. */
  readonly retryable = false;
  /** The deadline that passed, in milliseconds. */
  readonly deadline: number;
  /** The wait that the call ended in; undefined if it ended in none. */
  readonly waitingFor: WaitingFor | undefined;

  constructor(facts: CallFacts & { deadline: number; waitingFor?: WaitingFor | undefined; cause?: unknown }) {
    const { operation, deadline, cause } = facts;
    const last = isError(cause) ? `; the last attempt: ${cause.message}` : "";
    super(
      `${operation}: no answer within the deadline of ${deadline} ms${describeWait(facts)}${last}`,
      facts,
    );
    this.deadline = deadline;
    this.waitingFor = facts.waitingFor;
  }
}

/**
 * Failure of a call for which the account's quota leaves no room in its remaining time, or cannot be checked. This attempt was not sent;
 * `attempts` says whether any was sent before it, and `cause` how that failed.
 */
export class QuotaError extends CallError {
  override readonly name = "QuotaError";
  /** `QuotaExhausted`, too many calls that wait already (`QueueFull`), or a store that failed. */
  readonly code: "QuotaExhausted" | "QueueFull" | "QuotaStoreFailed";
  readonly retryable = true;
  /** Milliseconds after which there would have been room; absent for the other codes. */
  readonly wait: number | undefined;

  constructor(
    facts: CallFacts & { code: QuotaError["code"]; wait?: number; waiting?: number; cause?: unknown },
  ) {
    super(`${facts.operation}: ${describeQuota(facts)}`, facts);
    this.code = facts.code;
    this.wait = facts.wait;
  }
}

function describeQuota(facts: {
  code: QuotaError["code"];
  wait?: number;
  waiting?: number;
  cause?: unknown;
}) {
  switch (facts.code) {
    case "QuotaExhausted":
      return `the quota leaves room only in ${facts.wait} ms, which is later than the deadline`;
    case "QueueFull":
      return `the queue for the quota is full: ${facts.waiting} waiting`;
    case "QuotaStoreFailed":
      return `the quota's store failed: ${explain(facts.cause, "what it threw is the cause")}`;
  }
}

/**
 * End of a call by its caller: by its `signal`, whose reason is the `cause`, or by closing the client. The name is the one that
 * `fetch` uses.
 */
export class AbortError extends CallError {
  override readonly name = "AbortError";
  readonly code: "Aborted" | "ClientClosed";
  readonly retryable = false;
  /** The wait that the call ended in; undefined if it ended in none. */
  readonly waitingFor: WaitingFor | undefined;

  constructor(
    facts: CallFacts & { code?: AbortError["code"]; waitingFor?: WaitingFor | undefined; cause?: unknown },
  ) {
    const { operation, code = "Aborted" } = facts;
    const what = code === "Aborted" ? "aborted by the caller" : "the client was closed";
    super(`${operation}: ${what}${describeWait(facts)}`, facts);
    this.code = code;
    this.waitingFor = facts.waitingFor;
  }
}

/**
 * Failure of the caller's credentials function; what it threw is the `cause`, unchanged. This attempt was not sent. If the function
 * was called because the vendor had refused the previous credentials, `status` and `requestId` are those of that refusal.
 */
export class CredentialsError extends CallError {
  override readonly name = "CredentialsError";
  readonly code = "CredentialsUnavailable";
  readonly retryable = false;

  constructor(facts: CallFacts & { cause: unknown }) {
    const why = explain(facts.cause, "the credentials function failed, and what it threw is the cause");
    super(`${facts.operation}: no credentials: ${why}`, facts);
  }
}

/** Explains a failure that has been cleaned by a transport. */
function describe(cause: unknown): string {
  // `fetch` wraps what went wrong in a TypeError that says only "fetch failed".
  const isWrapped =
    isError(cause) && cause.name === "TypeError" && isError(cause.cause) && cause.cause.message;
  const inner = isWrapped ? cause.cause : cause;
  if (!isError(inner)) return "unknown failure";
  const { code, message } = inner;
  return typeof code === "string" && !message.includes(code) ? `${code}: ${message}` : message;
}

/**
 * Returns the message of an error of this package, and a fixed sentence for one that the caller's code threw: that may hold
 * whatever the caller's vault or store had to say.
 */
const explain = (cause: unknown, otherwise: string) => (isOurs(cause) ? cause.message : otherwise);
