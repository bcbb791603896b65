import type { TransportPhase } from "../../errors/call-errors.ts";

/** Only Node's errors say how far an attempt came. Elsewhere a `fetch` that fails says so in words, which differ. */
export const readPhase = (_failure: unknown): Exclude<TransportPhase, "exchange"> | undefined => undefined;

/** Likewise. */
export const isUntrusted = (_failure: unknown): boolean => false;
