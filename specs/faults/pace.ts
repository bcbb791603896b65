/**
 * The clients' own defaults, five times as fast, and so is the vendor where a scenario lets it wait. What a vendor asks for
 * in a header is as long as it says. Chance is fixed at its middle, and a tenth of the default is as much as is read.
 */
export const pace = {
  deadline: 3000,
  timeout: 1000,
  maxResponseBytes: 2 ** 20,
  retry: { baseDelay: 40, maxDelay: 1000, random: () => 0.5 },
} as const;

/** How much faster than with the defaults everything goes. */
export const haste = 5;

/** How far from its deadline a call may end, in milliseconds. */
export const tolerance = 100;

/** The longest wait before an attempt that the client chooses by itself, in milliseconds. */
export const longestOwnWait = (attempt: number): number =>
  Math.min(pace.retry.maxDelay, pace.retry.baseDelay * 2 ** (attempt - 1));
