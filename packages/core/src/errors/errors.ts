import type { Violation } from "../operation/request-rule.ts";

/** What every livespec error tells of the call that failed. */
export interface CallFacts {
  /** The operation's name on the client. */
  readonly operation: string;
  /** Attempts begun before the call was given up. */
  readonly attempts: number;
  /** HTTP status of the last response, where there was one. */
  readonly status?: number | undefined;
  /** The vendor's id of the request, where it gave one. */
  readonly requestId?: string | undefined;
}

/**
 * Base of every error that a call can end in, except a request that breaks the spec ({@link InvalidRequestError}).
 *
 * No error carries a secret of a request: not in its message, its properties or its `cause`. Two kinds keep what the
 * caller itself threw or gave as a reason, as it came.
 */
export abstract class LivespecError extends Error {
  /** What happened: the vendor's own code, or one of ours such as `DeadlineExceeded`. */
  abstract readonly code: string | number;
  /** Whether the same call may succeed later, and may be repeated without doing something twice. */
  abstract readonly retryable: boolean;
  /** HTTP status of the last response; absent where there was none. */
  readonly status: number | undefined;
  /** The vendor's id of the request; absent where it gave none. */
  readonly requestId: string | undefined;
  /** The operation's name on the client. */
  readonly operation: string;
  /** Attempts begun before the call was given up. */
  readonly attempts: number;

  constructor(message: string, facts: CallFacts & { cause?: unknown }) {
    super(toOneLine(message), facts.cause === undefined ? undefined : { cause: facts.cause });
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.operation = facts.operation;
    this.attempts = facts.attempts;
  }
}

/**
 * How far an attempt came before it failed: the name did not resolve, the connection was not made, the other side could
 * not be trusted, or it broke while request and response were on their way.
 */
export type TransportPhase = "dns" | "connect" | "tls" | "exchange";

/** No response arrived: the name did not resolve, the connection failed or broke, or an attempt took too long. */
export class TransportError extends LivespecError {
  override readonly name = "TransportError";
  readonly code: "TransportFailed" | "AttemptTimedOut";
  readonly retryable: boolean;
  /** How far the attempt came. In all but `exchange` the vendor has not seen the request. */
  readonly phase: TransportPhase;
  /** Milliseconds that the attempt was given, where it took longer; absent where it failed by itself. */
  readonly timeout: number | undefined;

  constructor(
    facts: CallFacts & {
      retryable: boolean;
      phase: TransportPhase;
      timeout?: number;
      cause: unknown;
    },
  ) {
    const { operation, timeout } = facts;
    super(
      timeout === undefined
        ? `${operation}: no response: ${describe(facts.cause)}`
        : `${operation}: no response within the ${timeout} ms of an attempt`,
      facts,
    );
    this.code = timeout === undefined ? "TransportFailed" : "AttemptTimedOut";
    this.retryable = facts.retryable;
    this.phase = facts.phase;
    this.timeout = timeout;
  }
}

/** The call took longer than its deadline. What its last attempt ended in, if it ended, is the `cause`. */
export class DeadlineError extends LivespecError {
  override readonly name = "DeadlineError";
  readonly code = "DeadlineExceeded";
  /** The caller's time is up; whether another call is worth it is the caller's decision. */
  readonly retryable = false;
  /** The deadline that passed, in milliseconds. */
  readonly deadline: number;

  constructor(facts: CallFacts & { deadline: number; cause?: unknown }) {
    const last = facts.cause instanceof Error ? `; the last attempt: ${facts.cause.message}` : "";
    super(`${facts.operation}: no answer within the deadline of ${facts.deadline} ms${last}`, facts);
    this.deadline = facts.deadline;
  }
}

/**
 * The account's quota leaves no room for the call in the time that it has, or cannot be asked. This attempt was not sent;
 * `attempts` says whether any was before it, and `cause` what became of that.
 */
export class QuotaError extends LivespecError {
  override readonly name = "QuotaError";
  /** `QuotaExhausted`, too many calls that wait already (`QueueFull`), or a store that failed. */
  readonly code: "QuotaExhausted" | "QueueFull" | "QuotaStoreFailed";
  readonly retryable = true;
  /** Milliseconds after which there would have been room; absent where that is not why. */
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
      return `the quota's store failed: ${describe(facts.cause)}`;
  }
}

/** The caller's `signal` fired; its reason is the `cause`. The name is the one that `fetch` gives such errors. */
export class AbortError extends LivespecError {
  override readonly name = "AbortError";
  readonly code = "Aborted";
  readonly retryable = false;

  constructor(facts: CallFacts & { cause: unknown }) {
    super(`${facts.operation}: aborted by the caller`, facts);
  }
}

/** The caller's credentials function failed; what it threw is the `cause`. This attempt was not sent. */
export class CredentialsError extends LivespecError {
  override readonly name = "CredentialsError";
  readonly code = "CredentialsUnavailable";
  readonly retryable = false;

  constructor(facts: CallFacts & { cause: unknown }) {
    super(`${facts.operation}: no credentials: ${describe(facts.cause)}`, facts);
  }
}

/** A request that breaks the spec's rules. It was neither signed nor sent. */
export class InvalidRequestError extends TypeError {
  override readonly name = "InvalidRequestError";
  readonly code = "InvalidRequest";
  /** The operation's name on the client. */
  readonly operation: string;
  /** Every rule that is broken, not only the first. */
  readonly violations: readonly Violation[];

  constructor(operation: string, violations: readonly Violation[]) {
    const list = violations.map(({ field, message }) => `${field || "the request"} ${message}`);
    super(`${operation}: invalid request: ${list.join("; ")}`);
    this.operation = operation;
    this.violations = violations;
  }
}

/** Others write parts of a message, and must not be able to write lines of a log or to a terminal. */
const toOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

function describe(cause: unknown): string {
  // `fetch` wraps what went wrong in a TypeError that says only "fetch failed".
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return "unknown failure";
  const code = (inner as { code?: unknown }).code;
  return typeof code === "string" && !inner.message.includes(code)
    ? `${code}: ${inner.message}`
    : inner.message;
}
