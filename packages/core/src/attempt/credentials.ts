import type { Call } from "../call/call.ts";
import { CredentialsError } from "../errors/call-errors.ts";
import { createFresh, type Eventual, type Fresh, isPromise } from "../fresh/fresh.ts";

/** Source of a client's credentials: the caller's function, or fixed credentials. */
export type CredentialsSource<Credentials> = Fresh<Credentials>;

/** Credentials with an optional expiry. */
export interface Expiring {
  /** When they expire, in milliseconds since 1970. Omit if they never do. */
  readonly expiresAt?: number | undefined;
}

/** Options of {@link askForCredentials}. */
export interface CredentialsOptions {
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
  /** Milliseconds after which a source that has not answered is asked again by the next call. Default: 5000. */
  readonly patience?: number | undefined;
}

/** Longest time before expiry at which new credentials are requested, in milliseconds. */
const MARGIN = 15 * 60_000;

/**
 * Makes a source of credentials from the caller's function. Credentials with an expiry are kept, and new ones requested 15
 * minutes before it, or when a quarter of their life is left where that is less. Credentials without one are requested every
 * time. Whatever the function throws becomes a rejected promise.
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

/** Waits for the caller's credentials function, which may never answer. */
export async function waitForCredentials<Credentials>(
  given: Promise<Credentials>,
  { source, call }: { source: CredentialsSource<Credentials>; call: Call },
): Promise<Credentials> {
  try {
    return await call.until(given, "credentials", () => {
      source.leave(given, { isLate: (call.ended as { code?: unknown })?.code === "DeadlineExceeded" });
    });
  } catch (cause) {
    if (call.ended) throw call.ended;
    throw new CredentialsError({ ...call.facts, cause });
  }
}

/**
 * Makes the function that requests other credentials than those which the vendor has just refused as expired, revoked or
 * unknown. It resolves to `false` where the source has no others: then there is nothing to retry the call with.
 *
 * @throws CredentialsError if the source fails, with the status of the refusal.
 */
export function createRenewal<Credentials extends object>(
  source: CredentialsSource<Credentials>,
): (call: Call) => Promise<boolean> {
  return async (call) => {
    const given = source.get();
    const credentials = isPromise(given) ? await waitForCredentials(given, { source, call }) : given;
    if (areAlike(credentials, call.credentials as Credentials)) return false;
    call.keepCredentials(credentials);
    return true;
  };
}

/** Compares two credentials by what they sign with. A later expiry does not make refused ones any better. */
function areAlike(one: object, other: object): boolean {
  const describe = ({ expiresAt: _, ...parts }: { expiresAt?: unknown }) =>
    JSON.stringify(Object.entries(parts));
  return describe(one) === describe(other);
}
