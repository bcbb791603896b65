import { shellQuote } from "../messages.ts";
import { matchesHost } from "./allowed.ts";
import type { AccessCheck } from "./denial.ts";
import { isAddress, isLoopback, parseHostName } from "./host-name.ts";

export interface HostRules {
  /** Address that the mock listens on. */
  readonly host: string;
  /** Further host names under which it may be called, as returned by `toAllowedHost`. */
  readonly allowedHosts: readonly string[];
}

/**
 * Creates the check of the `Host` header against DNS rebinding: a foreign name can be resolved to this machine, and its pages
 * would then have the mock's own origin. IP addresses cannot be redirected, so if other machines can call, any address is allowed.
 */
export function createHostCheck({ host, allowedHosts }: HostRules): AccessCheck {
  const ownName = parseHostName(host.includes(":") ? `[${host}]` : host);
  const isReachable = ownName !== undefined && !isLoopback(ownName);
  const isAllowed = (name: string): boolean =>
    isLoopback(name) ||
    name === ownName ||
    (isReachable && isAddress(name)) ||
    allowedHosts.some((allowed) => matchesHost(name, allowed));

  return ({ host: header }) => {
    // Browsers always send one; HTTP/1.0 does not require it.
    if (header === undefined) return undefined;
    const name = parseHostName(header);
    if (name === undefined)
      return { title: "The Host header is not a host name", detail: "Call the mock by its URL." };
    if (isAllowed(name)) return undefined;
    return {
      title: `The mock is not called ${name} without --allow-host`,
      detail: `Start it with --allow-host ${shellQuote(name)}, or allowedHosts: ${JSON.stringify([name])}, if it should be.`,
    };
  };
}
