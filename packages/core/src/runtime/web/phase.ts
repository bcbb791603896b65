import type { TransportPhase } from "../../errors/call-errors.ts";

/**
 * Returns nothing: only Node's errors say how far an attempt came. Elsewhere a failed `fetch` says so in words, which differ.
 */
export function readPhase(_failure: unknown): Exclude<TransportPhase, "exchange"> | undefined {
  return undefined;
}

/** Returns `false`, for the same reason. */
export function isUntrusted(_failure: unknown): boolean {
  return false;
}
