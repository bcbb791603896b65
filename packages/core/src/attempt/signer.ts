import type { WireRequest } from "../call/wire-message.ts";
import type { Eventual } from "../fresh/fresh.ts";

/** Headers and query that a signature adds to a request. */
export interface Signature {
  /** Headers by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Query as it travels, percent-encoded; put after the operation's own. */
  readonly query?: string;
}

/**
 * Signs one request, without I/O. Time, nonce and randomness come from the options of the function that made the signer. A
 * signer that keeps something between requests makes it anew when `renew` is set: the vendor has refused what was kept.
 */
export type Signer<Credentials> = (
  request: WireRequest,
  credentials: Credentials,
  options?: { readonly renew: boolean },
) => Eventual<Signature>;
