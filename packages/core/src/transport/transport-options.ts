/** What a runtime's transport is told. */
export interface TransportOptions {
  /** Longest body of a response that is read, in bytes. */
  readonly maxResponseBytes: number;
  /** Node's `http.Agent` or `https.Agent`, or one of a library; no other runtime has such a thing. */
  readonly agent?: object | undefined;
}
