import { assertOption } from "../options/assert-option.ts";

/** Servers of an API: for each region the URL of each role. Generated from the spec. */
export type Servers<Region extends string> = Readonly<
  Record<Region, { readonly primary: string; readonly backup?: string; readonly vpc?: string }>
>;

/** Where a client's requests go. */
export interface Endpoint {
  /** Scheme, host and port. */
  readonly endpoint: string;
  /** The second choice of the region; absent where it has none, and beside an `endpoint` of the caller's. */
  readonly backup: string | undefined;
}

/**
 * Finds where a client's requests go: to the caller's `endpoint`, or else to the region's host.
 * Throws a `TypeError` that names the option where neither leads anywhere.
 */
export function resolveEndpoint<Region extends string>(
  caller: string,
  {
    endpoint,
    region,
    servers,
  }: { endpoint?: string | undefined; region?: Region | undefined; servers: Servers<Region> },
): Endpoint {
  const isKnown = typeof region === "string" && Object.hasOwn(servers, region);
  const known = Object.keys(servers).join(", ");
  const rule = `must be one of ${known}, unless "endpoint" is given`;
  // Beside an endpoint it is not looked at, but a program that is tried against one has to start without it as well.
  assertOption(region === undefined || isKnown, caller, "region", rule);
  if (endpoint !== undefined) {
    assertOption(isOrigin(endpoint), caller, "endpoint", 'must be an origin such as "https://host:port"');
    return { endpoint: new URL(endpoint).origin, backup: undefined };
  }
  assertOption(isKnown, caller, "region", rule);
  const { primary, backup } = servers[region];
  return { endpoint: primary, backup };
}

function isOrigin(endpoint: unknown): boolean {
  if (typeof endpoint !== "string" || !URL.canParse(endpoint)) return false;
  const { protocol, origin, href } = new URL(endpoint);
  return (protocol === "https:" || protocol === "http:") && href === `${origin}/`;
}
