import type { Eventual } from "../call/eventual.ts";
import { createFresh } from "../fresh/fresh.ts";
import type { CredentialsSource } from "./credentials-source.ts";

/** Credentials that may end. */
export interface Expiring {
  /** When they end, in milliseconds since 1970; absent for such as do not. */
  readonly expiresAt?: number | undefined;
}

/** Options of {@link askForCredentials}. */
export interface CredentialsOptions {
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds by a clock that is never set. */
  readonly monotonicNow: () => number;
  /** Milliseconds after which a source that has not answered is asked again by the next call. Default: 5000. */
  readonly patience?: number | undefined;
}

/** Longest time before their end at which new credentials are asked for, in milliseconds. */
const MARGIN = 15 * 60_000;

/**
 * Makes a source of credentials out of a function of the caller's. Credentials that say when they end are kept, and new ones
 * asked for in good time: a quarter of an hour before, or a quarter of their life where that is less. Those without an end are
 * asked for every time. Whatever the function throws is a promise that rejects.
 */
export function askForCredentials<Credentials extends Expiring>(
  ask: () => Eventual<Credentials>,
  { now, monotonicNow, patience = 5_000 }: CredentialsOptions,
): CredentialsSource<Credentials> {
  return createFresh({
    ask() {
      try {
        return ask();
      } catch (error) {
        return Promise.reject(error);
      }
    },
    endOf: ({ expiresAt }) => expiresAt,
    marginOf: (life) => Math.min(MARGIN, life / 4),
    patience,
    now,
    monotonicNow,
  });
}
