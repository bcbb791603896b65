import { warn } from "./warn.ts";

/** Environment variables by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy that the environment names for an origin. */
export interface EnvironmentProxy {
  /** The variable that names it. */
  readonly variable: string;
  readonly href: string;
}

/**
 * Finds the proxy for requests to an origin, by the variables that Node's agents follow when given an environment, and by
 * Node's rules. Node silently ignores a variable that it cannot follow, and calls bypass the proxy, so that is refused here.
 *
 * @throws TypeError naming the variable; never with its value, which may hold a password.
 * @see https://nodejs.org/api/http.html#built-in-proxy-support
 */
export function findProxy(caller: string, origin: string, env: Environment): EnvironmentProxy | undefined {
  const { protocol, hostname, port } = new URL(origin);
  const names = protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
  const variable = names.find((name) => env[name]);
  const excluded = env["no_proxy"] || env["NO_PROXY"] || "";
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  if (isExcluded(excluded, { host, port: port || (protocol === "https:" ? "443" : "80") })) return undefined;
  if (variable === undefined) {
    const other = ["all_proxy", "ALL_PROXY"].find((name) => env[name]);
    if (other !== undefined) warnOnce(other, "Node does not follow");
    return undefined;
  }
  const href = env[variable] as string;
  if (!isFollowed(href)) {
    const rule = "must be a URL that begins with http:// or https://; for another proxy give an agent";
    throw new TypeError(`${caller}: the environment variable ${variable} ${rule}`);
  }
  if (!hasProxySupport(process.versions)) {
    warnOnce(variable, `Node ${process.versions.node} does not follow`);
    return undefined;
  }
  return { variable, href };
}

/** Tests that Node can follow a variable's value. It looks for the scheme in lower case, and decodes user and password. */
function isFollowed(href: string): boolean {
  if (!/^https?:\/\//.test(href) || /[\r\n]/.test(href) || !URL.canParse(href)) return false;
  const { username, password } = new URL(href);
  try {
    return decodeURIComponent(username + password) !== undefined;
  } catch {
    return false;
  }
}

/** Matches `NO_PROXY` as Node reads it: hosts with or without a port, suffixes, ranges of IPv4 addresses, or all. */
function isExcluded(list: string, { host, port }: { host: string; port: string }): boolean {
  return list
    .toLowerCase()
    .split(",")
    .map((entry) => entry.trim())
    .some((entry) => {
      if (entry === "") return false;
      if (entry === "*" || entry === host || entry === `${host}:${port}`) return true;
      if (entry.startsWith(".")) return host === entry.slice(1) || host.endsWith(entry);
      if (entry.startsWith("*.")) return host.endsWith(entry.slice(1));
      const [from, to] = entry.split("-").map(toNumber);
      const address = toNumber(host);
      return (
        from !== undefined && to !== undefined && address !== undefined && from <= address && address <= to
      );
    });
}

/** Parses an IPv4 address as a number; undefined for anything else. */
function toNumber(address: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address.trim())?.slice(1).map(Number);
  return parts?.every((part) => part < 256) ? parts.reduce((sum, part) => sum * 256 + part, 0) : undefined;
}

/**
 * Tests that this Node's agents follow a proxy. Bun has no such agents, and its requests follow the variables by themselves.
 */
export function hasProxySupport({
  node,
  bun,
}: {
  readonly node?: string;
  readonly bun?: string | undefined;
}): boolean {
  const [major = 0, minor = 0] = (node ?? "").split(".").map(Number);
  return bun !== undefined || major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}

const warned = new Set<string>();

/** Warns of a proxy that is not followed, once per variable: no call fails because of it. */
function warnOnce(variable: string, why: string): void {
  if (warned.has(variable)) return;
  warned.add(variable);
  warn(
    `the environment variable ${variable} is set, which ${why}: requests go past that proxy unless an agent is given`,
  );
}
