import { toOneLine } from "./foreign-text.ts";

/** Longest message of an error of this package, in characters: it may contain several foreign ones. */
const LONGEST_MESSAGE = 4096;

/**
 * Root of every error that a livespec package throws, except misuse (`TypeError`) and a request that breaks the description
 * (`InvalidRequestError`, which is a `TypeError` too). `isLivespecError` distinguishes all of them from other errors.
 *
 * No error carries a secret of a request: not in its message, its properties or its `cause`. Two kinds keep what the caller
 * itself threw or passed as a reason, unchanged.
 */
export abstract class LivespecError extends Error {
  /** The vendor's own code, or one of this package such as `DeadlineExceeded`. */
  abstract readonly code: string | number;
  /** Indicates whether the same call may succeed later, and may be repeated without doing something twice. */
  abstract readonly retryable: boolean;

  constructor(message: string, { cause }: { readonly cause?: unknown } = {}) {
    super(toOneLine(message, LONGEST_MESSAGE), cause === undefined ? undefined : { cause });
  }
}

/** Facts of a failed call, which each of its errors carries. */
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

/** Base of the errors that a call ends in. */
export abstract class CallError extends LivespecError {
  /** HTTP status of the last response; absent where there was none. */
  readonly status: number | undefined;
  /** The vendor's id of the request; absent where it gave none. */
  readonly requestId: string | undefined;
  /** The operation's name on the client. */
  readonly operation: string;
  /** Attempts begun before the call was given up. */
  readonly attempts: number;

  constructor(message: string, facts: CallFacts & { cause?: unknown }) {
    super(message, facts);
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.operation = facts.operation;
    this.attempts = facts.attempts;
  }
}
