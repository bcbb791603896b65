import type { ErrorCategory } from "../spec/error-category.ts";
import type { VendorName } from "../vendors.ts";

/** What an attempt can meet instead of a sound answer, by the name that it has in a scenario. */
export interface FaultKinds {
  /** The vendor refuses the call in its own envelope. A category alone stands for the code that the vendor is known for. */
  readonly refuse: ErrorCategory | RefuseFault;
  /** Something in front of the vendor answers; the call does not get through to it. */
  readonly answer: AnswerFault;
  /** The answer comes so many milliseconds late. */
  readonly delay: number;
  /** Nothing more comes, and the connection stays open; `during-body` is halfway through the body. */
  readonly hang: "before-response" | "during-body";
  /**
   * The connection is reset. The vendor has done what it was asked all the same; not so with `when-reused`, where a
   * connection is reset when a further request arrives on it, which the vendor never sees, and the first is answered soundly.
   */
  readonly reset: "before-response" | "during-body" | "after-body" | "when-reused";
  /**
   * The body is another: `empty`; `truncated`, the first half of its bytes with the right content-length; `not-utf-8`,
   * with a byte in one of its texts that no UTF-8 has; `gzip`, sound and compressed, whatever the caller accepts.
   */
  readonly body: "empty" | "truncated" | "not-utf-8" | "gzip";
  /** Content-length says so many bytes more than come before the connection is closed. */
  readonly overstateLength: number;
  /** So many headers of about 40 bytes each come besides the vendor's own. */
  readonly fillerHeaders: number;
  /** So many MiB of spaces follow the JSON, without a content-length. */
  readonly oversize: number;
  /** The answer comes so many times, one right after the other. */
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
  /** Each vendor's code for this category. */
  readonly category?: ErrorCategory;
  /** Codes of the vendors' catalogues; goes before `category`. */
  readonly code?: { readonly [One in VendorName]?: string | number };
  /** HTTP status instead of the code's own. */
  readonly status?: number;
  /** Sent besides the vendor's own, names in lower case; `date` goes before the vendor's clock. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Any string instead of the vendor's message. */
  readonly message?: string;
  /** Any string instead of the vendor's request id. */
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

/** Whether a fault meets every request that arrives, and not only those that the gateway admits. */
export const isAboutConnection = ({ delay, hang, reset }: Fault): boolean =>
  delay !== undefined || hang !== undefined || reset !== undefined;
