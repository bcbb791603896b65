import type { Stage } from "./call/stage.ts";
import { TransportError } from "./errors/call-errors.ts";

/** Options of {@link createFailover}. */
export interface FailoverParts {
  /** Scheme, host and port of the backup host. */
  readonly backup: string;
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
}

/** Time for which the backup host is kept after the first could not be reached, in milliseconds. */
const STICK = 60_000;

/**
 * Makes the stage that switches to a vendor's backup host if the first cannot be reached: its name does not resolve, or no
 * connection is made, in time or at all. A host that answers, whatever it answers, is kept. Both attempts belong to one call
 * and its deadline, and the backup host is kept for a minute, so that not every call has to find out again.
 */
export function createFailover({ backup, monotonicNow }: FailoverParts): Stage {
  const { host } = new URL(backup);
  let backupUntil = Number.NEGATIVE_INFINITY;

  return (next) => async (request, call) => {
    const isLeft = monotonicNow() < backupUntil;
    const second = { ...request, origin: backup, host };
    try {
      return await next(isLeft ? second : request, call);
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      // If the backup host fails as well, the first one is tried again.
      backupUntil = isLeft ? Number.NEGATIVE_INFINITY : monotonicNow() + STICK;
      return next(isLeft ? request : second, call);
    }
  };
}

/** Failures that would repeat themselves, such as a proxy's refusal, would occur there too. */
const isUnreachable = (error: unknown) =>
  error instanceof TransportError && error.retryable && (error.phase === "dns" || error.phase === "connect");
