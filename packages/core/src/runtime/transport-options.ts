/** Options of a runtime's transport. */
export interface TransportOptions {
  /** Name of the function that the caller called, for messages. */
  readonly caller: string;
  /** Targets of the requests: scheme, host and port. */
  readonly origins: readonly string[];
  /** Longest response body that is read, in bytes. */
  readonly maxResponseBytes: number;
  /** Milliseconds after which an idle connection is closed. */
  readonly keepAliveTimeout: number;
  /** Milliseconds that one attempt may take. */
  readonly timeout: number;
  /** Node's `http.Agent` or `https.Agent`, or one of a library; other runtimes have no agents. */
  readonly agent?: object | undefined;
}
