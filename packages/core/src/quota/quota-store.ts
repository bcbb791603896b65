/** What a call asks of a quota. */
export interface QuotaRequest {
  /** Calls that may go in any window. 1 or more. */
  readonly calls: number;
  /** Length of the window, in milliseconds. */
  readonly window: number;
  /** Longest wait that is of use, in milliseconds. Where it would be longer, nothing is reserved. */
  readonly maxWait: number;
}

/** A place in the order of calls. */
export interface Reservation {
  /** Milliseconds to wait before the call may go. Longer than `maxWait` where nothing was reserved. */
  readonly wait: number;
  /** Gives the place back; for a call that was given up while it waited. */
  readonly release: () => void | Promise<void>;
}

/**
 * Where the calls of an account are counted. Quotas are per vendor account, so processes that share an account have to
 * share a store too. A store never hands out more than `calls` places within any window, in the order in which it was asked.
 */
export interface QuotaStore {
  /** Reserves the earliest place that is left under a key. */
  readonly reserve: (key: string, request: QuotaRequest) => Reservation | Promise<Reservation>;
}
