import { parseHostName } from "./host-name.ts";

/** Parses an entry of `allowedOrigins`, such as `https://app.example`. Throws a TypeError that shows the form. */
export function toAllowedOrigin(text: string): string {
  const origin = parseOrigin(text);
  if (origin !== undefined) return origin;
  const [, nearly] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]+)[/?#]/i.exec(text) ?? [];
  const hint = nearly === undefined ? "https://app.example or http://192.168.1.20:3000" : nearly;
  throw new TypeError(`allowedOrigins: ${JSON.stringify(text)} is not an origin; write it like ${hint}`);
}

/** Parses an origin of any scheme and writes it as browsers do; returns undefined for anything else, including `null`. */
export function parseOrigin(text: string): string | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/?#@\s*]+$/i.test(text) || !URL.canParse(text)) return undefined;
  const { origin } = new URL(text);
  // By the standard, schemes of apps and extensions have no origin, but their pages send one all the same.
  return origin === "null" ? text.toLowerCase() : origin;
}

/** Parses an entry of `allowedHosts`: `mock`, or `.example.test` for a domain and its subdomains. Throws a TypeError for anything else. */
export function toAllowedHost(text: string): string {
  const domain = text.startsWith(".") ? "." : "";
  const name = parseHostName(text.slice(domain.length));
  const hasPort = /:\d*$/.test(text) && !text.endsWith("]");
  if (name !== undefined && !hasPort && !text.includes("*")) return `${domain}${name}`;
  throw new TypeError(
    `allowedHosts: ${JSON.stringify(text)} is not a host; write mock or .example.test, without scheme and port`,
  );
}

/** Matches a host name against an entry of `allowedHosts`. */
export function matchesHost(hostName: string, allowed: string): boolean {
  return allowed.startsWith(".")
    ? hostName === allowed.slice(1) || hostName.endsWith(allowed)
    : hostName === allowed;
}
