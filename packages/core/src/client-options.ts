import { createTransport } from "#host";
import { assertDeadline, assertOption } from "./assert-option.ts";
import { systemTimer, type Timer } from "./pipeline/deadline.ts";
import type { Transport } from "./pipeline/pipeline.ts";
import { createFetchTransport, type Fetch } from "./transport/fetch-transport.ts";

/** Options that every vendor's client has. */
export interface ClientOptions {
  /** Scheme, host and port to call instead of the region's: a proxy, a private endpoint, a mock. It always wins. */
  readonly endpoint?: string;
  /** Time one call may take, waits and retries included, in milliseconds. Default: 15000. */
  readonly deadline?: number;
  /** Sends the requests. Default: `node:http(s)` with kept-alive connections in Node, the runtime's `fetch` elsewhere. */
  readonly fetch?: Fetch;
  /** The current time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Runs the deadline. Default: `setTimeout`. */
  readonly timer?: Timer;
}

/** Checks the options that every vendor's client has. */
export function checkClientOptions(maker: string, options: object): void {
  assertOption(typeof options === "object" && options !== null, maker, "options", "must be an object");
  const { deadline, fetch, now, timer } = options as ClientOptions;
  assertDeadline(maker, deadline);
  for (const [name, value] of Object.entries({ fetch, now, timer })) {
    assertOption(value === undefined || typeof value === "function", maker, name, "must be a function");
  }
}

/** Servers of an API: for each region the URL of each role. Generated from the spec. */
export type Servers<Region extends string> = Readonly<
  Record<Region, { readonly primary: string; readonly backup?: string; readonly vpc?: string }>
>;

/** The shared options after defaults. */
export interface ResolvedClientOptions {
  readonly endpoint: string;
  readonly deadline: number;
  readonly transport: Transport;
  readonly timer: Timer;
}

/**
 * Finds a client's endpoint and fills in the shared defaults, once {@link checkClientOptions} has passed.
 * Throws a `TypeError` that names the option where neither `endpoint` nor `region` leads anywhere.
 */
export function resolveClientOptions<Region extends string>(
  maker: string,
  options: ClientOptions & { readonly region?: Region },
  servers: Servers<Region>,
): ResolvedClientOptions {
  const { fetch, deadline = 15_000, timer = systemTimer } = options;
  return {
    endpoint: resolveEndpoint(maker, options, servers),
    deadline,
    transport: fetch ? createFetchTransport(fetch) : createTransport(),
    timer,
  };
}

function resolveEndpoint<Region extends string>(
  maker: string,
  { endpoint, region }: { endpoint?: string; region?: Region },
  servers: Servers<Region>,
): string {
  if (endpoint !== undefined) {
    assertOption(isOrigin(endpoint), maker, "endpoint", 'must be an origin such as "https://host:port"');
    return new URL(endpoint).origin;
  }
  const known = Object.keys(servers).join(", ");
  assertOption(
    region !== undefined,
    maker,
    "region",
    `is required unless "endpoint" is given; one of ${known}`,
  );
  assertOption(Object.hasOwn(servers, region), maker, "region", `must be one of ${known}`);
  return servers[region].primary;
}

function isOrigin(endpoint: unknown): boolean {
  if (typeof endpoint !== "string" || !URL.canParse(endpoint)) return false;
  const { protocol, origin, href } = new URL(endpoint);
  return (protocol === "https:" || protocol === "http:") && href === `${origin}/`;
}
