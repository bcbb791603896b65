import { CallError, type CallFacts } from "./livespec-error.ts";

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
   * What a caller may do: `fix` something first, `retry` after back-off, `sign-anew` and retry, `renew-credentials` and retry
   * with these, or `wait` for the seconds given and retry.
   */
  readonly remedy: "fix" | "retry" | "sign-anew" | "renew-credentials" | "wait";
  /** Seconds to wait where the remedy is `wait`. */
  readonly wait?: number;
  /** The vendor may have carried the call out all the same. */
  readonly ambiguous?: true;
}

/** A vendor's error codes with what the spec says of each. */
export type ErrorCatalogue = Readonly<Record<string | number, ErrorEntry>>;

/** The codes of a catalogue that stand for one kind of trouble. */
export type CodeIn<Catalogue extends ErrorCatalogue, Category extends ErrorCategory> = {
  [Code in keyof Catalogue]: Catalogue[Code] extends { category: Category } ? Code : never;
}[keyof Catalogue];

/** Code of a response that is not the vendor's JSON, such as a gateway's HTML page. */
export type UnexpectedResponse = "UnexpectedResponse";

/** The code of an error by a vendor with this catalogue. */
export type VendorErrorCode<Catalogue extends ErrorCatalogue> =
  | (keyof Catalogue & (string | number))
  | UnexpectedResponse;

/** What a vendor's error is made from. */
export interface VendorErrorFacts<Catalogue extends ErrorCatalogue> extends CallFacts {
  readonly code: VendorErrorCode<Catalogue>;
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
export abstract class VendorError<Catalogue extends ErrorCatalogue> extends CallError {
  readonly code: VendorErrorCode<Catalogue>;
  readonly retryable: boolean;
  /** What kind of trouble the code stands for. */
  readonly category: ErrorCategory;
  declare readonly status: number;
  /** First characters of a response that is not the vendor's JSON; absent otherwise. */
  readonly bodyStart: string | undefined;

  constructor(facts: VendorErrorFacts<Catalogue>) {
    const request = facts.requestId ? ` (request ${facts.requestId})` : "";
    super(`${facts.operation}: ${facts.code}: ${facts.vendorMessage}${request}`, facts);
    this.code = facts.code;
    this.category = facts.category;
    this.retryable = facts.retryable;
    this.bodyStart = facts.bodyStart;
  }

  /**
   * Whether the code stands for this kind of trouble. For the compiler it leaves only the codes of that kind, so that a
   * `switch` on `code` can be exhaustive. Not to be asked for `unknown`, of which there is no list.
   */
  hasCategory<Category extends Exclude<ErrorCategory, "unknown">>(
    category: Category,
  ): this is this & {
    readonly category: Category;
    readonly code:
      | CodeIn<Catalogue, Category>
      | (Category extends "unavailable" ? UnexpectedResponse : never);
  } {
    return this.category === (category as ErrorCategory);
  }
}
