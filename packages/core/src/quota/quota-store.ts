/** Limit of calls within a window. */
export interface QuotaRequest {
  /** Calls that may go in any window. 1 or more. */
  readonly calls: number;
  /** Length of the window, in milliseconds. */
  readonly window: number;
}

/** A call that may go now. */
export interface Admission {
  /** Revokes it, because the vendor did not count the call. */
  readonly revoke: () => void | Promise<void>;
}

/** A call that may not go yet. */
export interface Postponement {
  /** Milliseconds after which to ask again. Above 0. */
  readonly wait: number;
}

/**
 * Counter of an account's calls. Quotas are per vendor account, so processes that share an account have to share a store too. A
 * store never admits more than `calls` within any window.
 */
export interface QuotaStore {
  /**
   * Admits one more call under a key, or returns the wait after which to ask again. If it does not answer within the client's
   * `timeout`, it has failed for those who wait; what it admits later is revoked.
   */
  readonly admit: (
    key: string,
    request: QuotaRequest,
  ) => Admission | Postponement | Promise<Admission | Postponement>;
}
