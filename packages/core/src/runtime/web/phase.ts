import type { TransportPhase } from "../../errors/call-errors.ts";

/** Only Node's errors say how far an attempt came. Elsewhere a `fetch` that fails says so in words, which differ. */
export function readPhase(_failure: unknown): Exclude<TransportPhase, "exchange"> | undefined {
  return undefined;
}

/** Likewise. */
export function isUntrusted(_failure: unknown): boolean {
  return false;
}
