import type { Call } from "../call/call.ts";
import { CredentialsError } from "../errors/call-errors.ts";
import { createFresh, type Eventual, type Fresh, isPromise } from "../fresh/fresh.ts";

/** Source of a client's credentials: a function of the caller's, or what the caller gave once and for all. */
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

/** Longest time before their expiry at which new credentials are asked for, in milliseconds. */
const MARGIN = 15 * 60_000;

/**
 * Makes a source of credentials out of a function of the caller's. Credentials with an expiry are kept, and new ones asked for in
 * good time: a quarter of an hour before, or a quarter of their life where that is less. Those without one are asked for every
 * time. Whatever the function throws becomes a promise that rejects.
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
 * Makes the function that asks for other credentials than those which the vendor has just refused as expired, revoked or
 * unknown. It resolves to `false` where the source has no others: then there is nothing to repeat the call with.
 *
 * @throws CredentialsError where the source fails, with the status of the refusal.
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

/** Whether two credentials sign alike. A later expiry makes none that were refused any better. */
function areAlike(one: object, other: object): boolean {
  const describe = ({ expiresAt: _, ...parts }: { expiresAt?: unknown }) =>
    JSON.stringify(Object.entries(parts));
  return describe(one) === describe(other);
}
