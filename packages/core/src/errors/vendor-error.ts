import { type CallFacts, LivespecError } from "./errors.ts";

/** What kind of trouble a vendor's code stands for. */
export type ErrorCategory =
  | "throttled"
  | "transient"
  | "clock"
  | "credentials"
  | "permission"
  | "invalid"
  | "not-found"
  | "conflict"
  | "quota-exhausted"
  | "unavailable"
  | "unknown";

/** What the spec's error catalogue says of one code. */
export interface ErrorEntry {
  readonly category: ErrorCategory;
  /**
   * What a caller may do: `fix` something first, `retry` after back-off, `sign-anew` and retry,
   * or `wait` for the seconds given and retry.
   */
  readonly remedy: "fix" | "retry" | "sign-anew" | "wait";
  /** Seconds to wait where the remedy is `wait`. */
  readonly wait?: number;
  /** The vendor may have carried the call out all the same. */
  readonly ambiguous?: true;
}

/** Code of a response that is not the vendor's JSON, such as a gateway's HTML page. */
export type UnexpectedResponse = "UnexpectedResponse";

/** What a vendor's error is made from. */
export interface VendorErrorFacts<Code> extends CallFacts {
  readonly code: Code;
  readonly category: ErrorCategory;
  readonly retryable: boolean;
  readonly status: number;
  readonly requestId?: string | undefined;
  /** What the vendor says, secrets masked. */
  readonly vendorMessage: string;
  /** First characters of a response that is not the vendor's JSON, secrets masked. */
  readonly bodyStart?: string | undefined;
}

/** A response that is not a success. Each vendor has its own subclass with its own codes. */
export abstract class VendorError<Code extends string | number> extends LivespecError {
  readonly code: Code;
  readonly retryable: boolean;
  /** What kind of trouble the code stands for. */
  readonly category: ErrorCategory;
  declare readonly status: number;
  /** First characters of a response that is not the vendor's JSON; absent otherwise. */
  readonly bodyStart: string | undefined;

  constructor(facts: VendorErrorFacts<Code>) {
    const request = facts.requestId ? ` (request ${facts.requestId})` : "";
    super(`${facts.operation}: ${facts.code}: ${oneLine(facts.vendorMessage)}${request}`, facts);
    this.code = facts.code;
    this.category = facts.category;
    this.retryable = facts.retryable;
    this.bodyStart = facts.bodyStart;
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
