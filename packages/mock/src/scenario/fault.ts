import type { RefusalCategory } from "../spec/error-catalogue.ts";
import type { VendorName } from "../vendors.ts";

/** Faults that an attempt can meet, by their name in a scenario. */
export interface FaultKinds {
  /** The vendor refuses the call in its own envelope. A category alone stands for the vendor's most common code for it. */
  readonly refuse: RefusalCategory | RefuseFault;
  /** Something in front of the vendor answers; the call does not reach the vendor. */
  readonly answer: AnswerFault;
  /** The answer is late by this many milliseconds. */
  readonly delay: number;
  /** The answer stops and the connection stays open; `during-body` is halfway through the body. */
  readonly hang: "before-response" | "during-body";
  /**
   * The connection is reset. The vendor has carried out the call all the same, except for `when-reused`: there the first request
   * of a connection is answered as usual, and the connection is reset when another arrives on it, which the vendor never sees.
   */
  readonly reset: "before-response" | "during-body" | "after-body" | "when-reused";
  /**
   * The body is another: `empty`; `truncated`, the first half of its bytes with a correct content-length; `not-utf-8`, with an
   * invalid byte in one of its strings; `gzip`, correct and compressed, whatever the caller accepts.
   */
  readonly body: "empty" | "truncated" | "not-utf-8" | "gzip";
  /** Content-length is too high by this many bytes; the connection is closed after the body. */
  readonly overstateLength: number;
  /** This many more headers of about 40 bytes each. */
  readonly fillerHeaders: number;
  /** This many MiB of spaces follow the JSON, without a content-length. */
  readonly oversize: number;
  /** The answer is sent this many times in a row. */
  readonly copies: number;
}

/**
 * One fault: an object with one of the keys of {@link FaultKinds}.
 *
 * @example
 * const fault: Fault = { refuse: { category: "throttled", headers: { "retry-after": "2" } } };
 */
export type Fault = {
  [Kind in keyof FaultKinds]: Pick<FaultKinds, Kind> & {
    readonly [Other in Exclude<keyof FaultKinds, Kind>]?: never;
  };
}[keyof FaultKinds];

/** A refusal in the vendor's own words. */
export interface RefuseFault {
  /** Category; each vendor refuses with its own code for it. */
  readonly category?: RefusalCategory;
  /** Codes of the vendors' catalogues; takes precedence over `category`. */
  readonly code?: { readonly [One in VendorName]?: string | number };
  /** HTTP status. Default: the code's own. */
  readonly status?: number;
  /** Additional headers, names in lower case; `date` replaces the vendor's clock. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Message: any string. Default: the vendor's. */
  readonly message?: string;
  /** Request id: any string. Default: the vendor's. */
  readonly requestId?: string;
}

/** An answer that is not the vendor's. */
export interface AnswerFault {
  /** From 200 to 599; or 101, which has no body. */
  readonly status: number;
  /** Names in lower case. Default: none. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: empty. */
  readonly body?: string;
}

/** Checks for a fault of the connection, which meets every request and not only those that the gateway admits. */
export function isConnectionFault({ delay, hang, reset }: Fault): boolean {
  return delay !== undefined || hang !== undefined || reset !== undefined;
}
