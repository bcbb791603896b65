import { shellQuote } from "../shell-quote.ts";
import { matchesHost } from "./allowed.ts";
import type { AccessCheck } from "./denial.ts";
import { isAddress, isLoopback, parseHostName } from "./host-name.ts";

export interface HostRules {
  /** What the mock listens on and announces. */
  readonly host: string;
  /** Further hosts by which it may be called, as `toAllowedHost` writes them. */
  readonly allowedHosts: readonly string[];
}

/**
 * Checks by which name a mock is called. A name of somebody else's may lead to this machine too, and its pages would then be
 * of the mock's own origin; an address is nobody's to point elsewhere, so where more than this machine can call, each will do.
 */
export function createHostCheck({ host, allowedHosts }: HostRules): AccessCheck {
  const announced = parseHostName(host.includes(":") ? `[${host}]` : host);
  const isShown = announced !== undefined && !isLoopback(announced);
  const isAllowed = (name: string): boolean =>
    isLoopback(name) ||
    name === announced ||
    (isShown && isAddress(name)) ||
    allowedHosts.some((allowed) => matchesHost(name, allowed));

  return ({ host: called }) => {
    // Browsers always send one; HTTP/1.0 asks for none.
    if (called === undefined) return undefined;
    const name = parseHostName(called);
    if (name === undefined)
      return { title: "The Host header names no host", detail: "Call the mock by its URL." };
    if (isAllowed(name)) return undefined;
    return {
      title: `The mock is not called ${name} without --allow-host`,
      detail: `Start it with --allow-host ${shellQuote(name)}, or allowedHosts: ${JSON.stringify([name])}, if it should be.`,
    };
  };
}
