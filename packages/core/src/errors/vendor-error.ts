import { CallError, type CallFacts } from "./livespec-error.ts";

/** Category of a vendor's code. */
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

/** Entry of the description's error catalogue for one code. */
export interface ErrorEntry {
  readonly category: ErrorCategory;
  /**
   * Remedy for the code: `fix` something first, `retry` after back-off, `sign-anew` and retry, `renew-credentials` and retry
   * with these, or `wait` for the seconds given and retry.
   */
  readonly remedy: "fix" | "retry" | "sign-anew" | "renew-credentials" | "wait";
  /** Seconds to wait where the remedy is `wait`. */
  readonly wait?: number;
  /** The vendor may have carried out the call nevertheless. */
  readonly ambiguous?: true;
}

/** A vendor's error codes, each with its entry of the description. */
export type ErrorCatalogue = Readonly<Record<string | number, ErrorEntry>>;

/** The codes of a catalogue in one category. */
export type CodeIn<Catalogue extends ErrorCatalogue, Category extends ErrorCategory> = {
  [Code in keyof Catalogue]: Catalogue[Code] extends { category: Category } ? Code : never;
}[keyof Catalogue];

/** Code of a response that is not the vendor's JSON, such as a gateway's HTML page. */
export type UnexpectedResponse = "UnexpectedResponse";

/** The error codes of a vendor with this catalogue. */
export type VendorErrorCode<Catalogue extends ErrorCatalogue> =
  | (keyof Catalogue & (string | number))
  | UnexpectedResponse;

/** Facts that a vendor's error is made from. */
export interface VendorErrorFacts<Catalogue extends ErrorCatalogue> extends CallFacts {
  readonly code: VendorErrorCode<Catalogue>;
  readonly category: ErrorCategory;
  readonly retryable: boolean;
  readonly status: number;
  readonly requestId?: string | undefined;
  /** The vendor's message, secrets masked. */
  readonly vendorMessage: string;
  /** First characters of a response that is not the vendor's JSON, secrets masked. */
  readonly bodyStart?: string | undefined;
}

/** A response that is not a success. Each vendor has its own subclass with its own codes. */
export abstract class VendorError<Catalogue extends ErrorCatalogue> extends CallError {
  readonly code: VendorErrorCode<Catalogue>;
  readonly retryable: boolean;
  /** Category of the code. */
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
   * Tests the category of the code. For the compiler it leaves only the codes of that category, so that a `switch` on `code`
   * can be exhaustive. `unknown` is excluded: its codes cannot be enumerated.
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
