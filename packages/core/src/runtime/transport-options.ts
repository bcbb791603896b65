/** What a runtime's transport is told. */
export interface TransportOptions {
  /** Name of the function that the caller called, for messages. */
  readonly caller: string;
  /** Where requests will go: scheme, host and port. */
  readonly origins: readonly string[];
  /** Longest body of a response that is read, in bytes. */
  readonly maxResponseBytes: number;
  /** Milliseconds after which a connection that is idle is closed. */
  readonly keepAliveTimeout: number;
  /** Milliseconds that one attempt may take. */
  readonly timeout: number;
  /** Node's `http.Agent` or `https.Agent`, or one of a library; no other runtime has such a thing. */
  readonly agent?: object | undefined;
}
