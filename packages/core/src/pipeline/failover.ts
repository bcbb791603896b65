import { TransportError } from "../errors/errors.ts";
import type { Stage } from "./pipeline.ts";

/** Options of {@link createFailover}. */
export interface FailoverOptions {
  /** Scheme, host and port of the second choice. */
  readonly backup: string;
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
}

/** How long the second choice is kept after the first could not be reached, in milliseconds. */
const STICK = 60_000;

/**
 * Makes the stage that turns to a vendor's second host where the first cannot be reached: its name does not resolve, or no
 * connection is made. A host that answers, whatever it answers, is not left. Both attempts are of one call and in its
 * deadline, and the second host is kept for a minute, so that not every call has to find out anew.
 */
export function createFailover({ backup, now }: FailoverOptions): Stage {
  const { host } = new URL(backup);
  let primaryFrom = 0;

  return (next) => async (request, call) => {
    const second = { ...request, origin: backup, host };
    if (now() < primaryFrom) return next(second, call);
    try {
      return await next(request, call);
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      primaryFrom = now() + STICK;
      return next(second, call);
    }
  };
}

const isUnreachable = (error: unknown) =>
  error instanceof TransportError && (error.phase === "dns" || error.phase === "connect");
