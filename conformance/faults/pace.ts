/** Factor by which the tests are faster than the clients' defaults. */
export const SPEED = 5;

/**
 * Timing options of the clients: their defaults, `SPEED` times as fast. A scenario's delays are shortened alike, but not what a
 * vendor asks for in a header. Jitter is fixed at its middle, and responses are read up to a tenth of the default.
 */
export const PACE = {
  deadline: 3000,
  timeout: 1000,
  maxResponseBytes: 2 ** 20,
  retry: { baseDelay: 40, maxDelay: 1000, random: () => 0.5 },
} as const;

/** Milliseconds by which a call may miss its deadline. */
export const TOLERANCE = 100;

/** Longest delay before an attempt that the client chooses by itself, in milliseconds. */
export function longestOwnWait(attempt: number): number {
  return Math.min(PACE.retry.maxDelay, PACE.retry.baseDelay * 2 ** (attempt - 1));
}
