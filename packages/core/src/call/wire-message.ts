/** One HTTP request as a plain record: what a signer reads and a transport sends. */
export interface WireRequest {
  readonly method: string;
  /** Scheme, host and port: `https://live.aliyuncs.com`. */
  readonly origin: string;
  /** Value of the `host` header: the host and, unless it is the scheme's default, the port. */
  readonly host: string;
  /** Path as it travels. */
  readonly path: string;
  /** Query as it travels, percent-encoded, without the question mark; empty where there is none. */
  readonly query: string;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** One HTTP response, read to its end. */
export interface WireResponse {
  readonly status: number;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Reason why the body cannot be relied on, in words; absent if it can. */
  readonly fault?: string;
}
