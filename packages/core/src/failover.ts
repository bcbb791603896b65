import type { Stage } from "./call/stage.ts";
import { TransportError } from "./errors/call-errors.ts";

/** Options of {@link createFailover}. */
export interface FailoverOptions {
  /** Scheme, host and port of the backup host. */
  readonly backup: string;
  /** Milliseconds by a clock that is never set. */
  readonly monotonicNow: () => number;
}

/** How long the backup host is kept to after the first could not be reached, in milliseconds. */
const STICK = 60_000;

/**
 * Makes the stage that turns to a vendor's backup host where the first cannot be reached: its name does not resolve, or no
 * connection is made, in time or at all. A host that answers, whatever it answers, is not left. Both attempts are of one call
 * and in its deadline, and the backup host is kept to for a minute, so that not every call has to find out anew.
 */
export function createFailover({ backup, monotonicNow }: FailoverOptions): Stage {
  const { host } = new URL(backup);
  let backupUntil = Number.NEGATIVE_INFINITY;

  return (next) => async (request, call) => {
    const isLeft = monotonicNow() < backupUntil;
    const second = { ...request, origin: backup, host };
    try {
      return await next(isLeft ? second : request, call);
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      // From the backup host the way leads back, too.
      backupUntil = isLeft ? Number.NEGATIVE_INFINITY : monotonicNow() + STICK;
      return next(isLeft ? request : second, call);
    }
  };
}

/** What would fail in the same way again, such as a proxy that refuses, fails there too. */
const isUnreachable = (error: unknown) =>
  error instanceof TransportError && error.retryable && (error.phase === "dns" || error.phase === "connect");
