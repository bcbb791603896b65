import { BlockList, isIP } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8);
loopback.addAddress("::1", "ipv6");

/** Reads the host out of `host` or `host:port` as browsers do, in lower case and IPv6 in brackets; undefined where there is none. */
export function parseHostName(text: string): string | undefined {
  // Whatever else a URL can hold has no place beside a host, and no name is longer than 253 characters.
  if (text.length > LONGEST || /[\s/\\?#@]/.test(text) || !URL.canParse(`http://${text}`)) return undefined;
  return withoutDot(new URL(`http://${text}`).hostname);
}

/** Characters of a name and a port, with room for each of them percent-encoded. */
const LONGEST = 1_024;

/** A name that begins at the root of all names ends in a dot. */
const withoutDot = (name: string): string => (name.endsWith(".") ? name.slice(0, -1) : name);

/** Whether a host is this machine whatever a name server says. https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export function isLoopback(hostName: string): boolean {
  if (hostName === "localhost" || hostName.endsWith(".localhost")) return true;
  const address = toAddress(hostName);
  return isIP(address) !== 0 && loopback.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");
}

/** Whether a host is an address, which no name server can make another's. */
export const isAddress = (hostName: string): boolean => isIP(toAddress(hostName)) !== 0;

const toAddress = (hostName: string): string => hostName.replace(/^\[(.*)\]$/, "$1");
