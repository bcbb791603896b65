/** URLs of one vendor on loopback, which runs once for each way to behave. */
export interface Endpoints {
  /** Behaves as the vendor does. */
  readonly sound: string;
  /** Throttles the first two calls. */
  readonly throttling: string;
  /** Never answers. */
  readonly hanging: string;
}

/** Input of the suite: plain data, so that it can be written into a bundle. */
export interface SuiteInput {
  /** True for a browser. */
  readonly isBrowser: boolean;
  /** True if clients get the runtime's `fetch` as an option. */
  readonly usesFetchOption: boolean;
  /** Endpoints by the vendor's name. */
  readonly endpoints: Readonly<Record<string, Endpoints>>;
  /** URL of the log of requests that the vendors got; see `serveRequestLog`. */
  readonly requestLog: string;
}
