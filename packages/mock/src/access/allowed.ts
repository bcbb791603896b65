import { parseHostName } from "./host-name.ts";

/** Reads an origin that is to be allowed, such as `https://app.example`. Throws a TypeError that says what it has to look like. */
export function toAllowedOrigin(text: string): string {
  const origin = parseOrigin(text);
  if (origin !== undefined) return origin;
  const [, nearly] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]+)[/?#]/i.exec(text) ?? [];
  const hint = nearly === undefined ? "https://app.example or http://192.168.1.20:3000" : nearly;
  throw new TypeError(`allowedOrigins: ${JSON.stringify(text)} is no origin; write it like ${hint}`);
}

/** An origin as browsers write it, whatever its scheme; undefined for anything else, `null` included. */
export function parseOrigin(text: string): string | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/?#@\s*]+$/i.test(text) || !URL.canParse(text)) return undefined;
  const { origin } = new URL(text);
  // Schemes of apps and extensions have no origin by the book, and their pages say what they are all the same.
  return origin === "null" ? text.toLowerCase() : origin;
}

/** Reads a host that is to be allowed: `mock`, or `.example.test` for that domain and all below it. */
export function toAllowedHost(text: string): string {
  const domain = text.startsWith(".") ? "." : "";
  const name = parseHostName(text.slice(domain.length));
  const hasPort = /:\d*$/.test(text) && !text.endsWith("]");
  if (name !== undefined && !hasPort && !text.includes("*")) return `${domain}${name}`;
  throw new TypeError(
    `allowedHosts: ${JSON.stringify(text)} is no host; write mock or .example.test, without scheme and port`,
  );
}

export const matchesHost = (hostName: string, allowed: string): boolean =>
  allowed.startsWith(".")
    ? hostName === allowed.slice(1) || hostName.endsWith(allowed)
    : hostName === allowed;
