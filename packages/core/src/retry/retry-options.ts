import { assertKnown } from "../options/assert-known.ts";
import {
  assertCounts,
  assertFunctions,
  assertMilliseconds,
  assertOption,
  isObject,
} from "../options/assert-option.ts";

/** Retries of failed attempts. */
export interface RetryOptions {
  /** Attempts of one call at most, 1 or more. Default: 4. */
  readonly maxAttempts?: number | undefined;
  /** Longest first wait, in milliseconds; it doubles with every attempt. Default: 200. */
  readonly baseDelay?: number | undefined;
  /** Longest wait that the client chooses, in milliseconds; a wait requested by the vendor may be longer. Default: 5000. */
  readonly maxDelay?: number | undefined;
  /**
   * Returns a number from 0 up to, but not including, 1: the jitter, as a share of the longest wait. Default: `Math.random`.
   */
  readonly random?: (() => number) | undefined;
}

/** Retry options after defaults. */
export type ResolvedRetryOptions = {
  readonly [Name in keyof RetryOptions]-?: NonNullable<RetryOptions[Name]>;
};

/** Checks a client's retry options. Throws a `TypeError` that names the option and the rule. */
export function checkRetryOptions(caller: string, options: RetryOptions | false | undefined): void {
  if (options === undefined || options === false) return;
  assertOption(isObject(options), caller, "retry", "must be an object or false");
  const { maxAttempts, baseDelay, maxDelay, random } = options;
  assertKnown(caller, options, {
    names: ["maxAttempts", "baseDelay", "maxDelay", "random"],
    prefix: "retry.",
  });
  assertCounts(caller, { "retry.maxAttempts": maxAttempts });
  assertMilliseconds(caller, { "retry.baseDelay": baseDelay, "retry.maxDelay": maxDelay });
  assertFunctions(caller, { "retry.random": random });
}

/** Fills in defaults. The result of `random` is checked on each call. */
export function resolveRetryOptions(caller: string, options: RetryOptions): ResolvedRetryOptions {
  const { maxAttempts = 4, baseDelay = 200, maxDelay = 5_000, random = Math.random } = options;
  const checkedRandom = () => {
    const share = random();
    const isShare = typeof share === "number" && share >= 0 && share < 1;
    assertOption(isShare, caller, "retry.random", "must give a number from 0 up to, but not including, 1");
    return share;
  };
  return { maxAttempts, baseDelay, maxDelay, random: checkedRandom };
}
