import { assertOption } from "../options/assert-option.ts";

/** Servers of an API: for each region the URL of each role. Generated from the description. */
export type Servers<Region extends string> = Readonly<
  Record<Region, { readonly primary: string; readonly backup?: string; readonly vpc?: string }>
>;

/** Target of a client's requests. */
export interface Endpoint {
  /** Scheme, host and port. */
  readonly endpoint: string;
  /** The region's backup host; absent if it has none, and if the caller gave an `endpoint`. */
  readonly backup: string | undefined;
}

/**
 * Finds the target of a client's requests: the caller's `endpoint`, or else the region's host. Throws a `TypeError` that names
 * the option if neither is valid.
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
  // With an endpoint the region is not needed, but a program that is tried against one must start without it as well.
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
