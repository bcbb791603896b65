import { BlockList, isIP } from "node:net";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8);
LOOPBACK.addAddress("::1", "ipv6");

/** Parses the host of `host` or `host:port` as browsers do, in lower case and IPv6 in brackets; undefined if there is none. */
export function parseHostName(text: string): string | undefined {
  // Rejects everything else that a URL can contain; no host name is longer than 253 characters.
  if (text.length > LENGTH_LIMIT || /[\s/\\?#@]/.test(text) || !URL.canParse(`http://${text}`))
    return undefined;
  return withoutDot(new URL(`http://${text}`).hostname);
}

/** Maximum length of a name and a port, with room for every character percent-encoded. */
const LENGTH_LIMIT = 1_024;

/** Removes the dot at the end of a fully qualified name. */
const withoutDot = (name: string): string => (name.endsWith(".") ? name.slice(0, -1) : name);

/** Recognizes a host that is this machine, whatever DNS says. https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export function isLoopback(hostName: string): boolean {
  if (hostName === "localhost" || hostName.endsWith(".localhost")) return true;
  const address = toAddress(hostName);
  return isIP(address) !== 0 && LOOPBACK.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");
}

/** Recognizes an IP address, which DNS cannot redirect. */
export function isAddress(hostName: string): boolean {
  return isIP(toAddress(hostName)) !== 0;
}

const toAddress = (hostName: string): string => hostName.replace(/^\[(.*)\]$/, "$1");
