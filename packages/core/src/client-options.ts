import { createTransport } from "#host";
import { assertMilliseconds, assertOption } from "./assert-option.ts";
import type { OnEvent } from "./observe/call-event.ts";
import { createLogHook, type Logger } from "./observe/logger.ts";
import { systemTimer, type Timer } from "./pipeline/deadline.ts";
import type { Transport } from "./pipeline/pipeline.ts";
import type { RetryOptions } from "./pipeline/retry.ts";
import { createMemoryQuotaStore } from "./quota/memory-quota-store.ts";
import { checkQuotaOptions, type QuotaOptions } from "./quota/quota-options.ts";
import { createFetchTransport, type Fetch } from "./transport/fetch-transport.ts";

/** Options that every vendor's client has. */
export interface ClientOptions {
  /** Scheme, host and port to call instead of the region's: a proxy, a private endpoint, a mock. It always wins. */
  readonly endpoint?: string;
  /** Time one call may take, waits and retries included, in milliseconds. Default: 15000. */
  readonly deadline?: number;
  /** Time one attempt of a call may take, in milliseconds. Default: 5000. */
  readonly timeout?: number;
  /** How failed attempts are repeated, or `false` for not at all. */
  readonly retry?: RetryOptions | false;
  /** How much of the vendor's quota is used and where that is counted, or `false` for no limit of ours. */
  readonly quota?: QuotaOptions | false;
  /** Is told what happens to each call. Must not throw. */
  readonly onEvent?: OnEvent;
  /** Gets a line for each of the same events: failures by `warn`, everything else by `debug`. */
  readonly logger?: Logger;
  /** Sends the requests. Default: `node:http(s)` with kept-alive connections in Node, the runtime's `fetch` elsewhere. */
  readonly fetch?: Fetch;
  /**
   * Node's `http.Agent` or `https.Agent`, or one of a library, for proxies, pools and certificates of your own. Only for Node,
   * and only without `fetch`. Default: one that keeps connections and follows `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`.
   */
  readonly agent?: object;
  /** Longest body of a response that is read, in bytes. Default: 10485760, which is 10 MiB. */
  readonly maxResponseBytes?: number;
  /** Lets a client with a secret be made in a browser, where whoever uses the page can read it. Default: `false`. */
  readonly dangerouslyAllowBrowser?: boolean;
  /** The current time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Runs deadlines and waits. Default: `setTimeout`. */
  readonly timer?: Timer;
}

/** Checks the options that every vendor's client has. */
export function checkClientOptions(maker: string, options: object): void {
  assertOption(typeof options === "object" && options !== null, maker, "options", "must be an object");
  const { deadline, timeout, retry, quota, fetch, onEvent, logger, agent, now, timer } =
    options as ClientOptions;
  const { maxResponseBytes, dangerouslyAllowBrowser } = options as ClientOptions;
  assertMilliseconds(maker, { deadline, timeout });
  for (const [name, value] of Object.entries({ fetch, onEvent, now, timer })) {
    assertOption(value === undefined || typeof value === "function", maker, name, "must be a function");
  }
  checkRetryOptions(maker, retry);
  checkQuotaOptions(maker, quota);
  const isLogger = logger === undefined || (isFunction(logger?.debug) && isFunction(logger.warn));
  assertOption(isLogger, maker, "logger", "must have the functions debug and warn");
  const isAgent = agent === undefined || (typeof agent === "object" && agent !== null);
  assertOption(isAgent, maker, "agent", "must be an agent of node:http or node:https");
  assertOption(!(agent && fetch), maker, "agent", 'has no use beside "fetch"');
  const isSize =
    maxResponseBytes === undefined || (Number.isSafeInteger(maxResponseBytes) && maxResponseBytes > 0);
  assertOption(isSize, maker, "maxResponseBytes", "must be a whole number above 0");
  assertOption(
    !isBrowser() || (dangerouslyAllowBrowser === true && isSecureContext),
    maker,
    "dangerouslyAllowBrowser",
    // Browsers have the crypto that signatures are made with only where a page cannot be changed on its way.
    "must be true in a browser, where whoever uses the page can read the client's secrets, and the page be by https",
  );
}

function checkRetryOptions(maker: string, retry: RetryOptions | false | undefined): void {
  if (retry === undefined || retry === false) return;
  assertOption(typeof retry === "object" && retry !== null, maker, "retry", "must be an object or false");
  const { maxAttempts = 1, baseDelay, maxDelay, random } = retry;
  const isCount = Number.isSafeInteger(maxAttempts) && maxAttempts >= 1;
  assertOption(isCount, maker, "retry.maxAttempts", "must be a whole number from 1");
  assertMilliseconds(maker, { "retry.baseDelay": baseDelay, "retry.maxDelay": maxDelay });
  assertOption(random === undefined || isFunction(random), maker, "retry.random", "must be a function");
}

const isFunction = (value: unknown) => typeof value === "function";

/** A page or a worker of one. Servers that have a `navigator` have no `document`, and no `importScripts` either. */
const isBrowser = () =>
  typeof document !== "undefined" || ("WorkerGlobalScope" in globalThis && "importScripts" in globalThis);

/** Servers of an API: for each region the URL of each role. Generated from the spec. */
export type Servers<Region extends string> = Readonly<
  Record<Region, { readonly primary: string; readonly backup?: string; readonly vpc?: string }>
>;

/** The shared options after defaults. */
export interface ResolvedClientOptions {
  readonly endpoint: string;
  /** The second choice of the region; absent where it has none, and beside an `endpoint` of the caller's. */
  readonly backup: string | undefined;
  readonly deadline: number;
  readonly timeout: number;
  readonly retry: Required<RetryOptions> | false;
  readonly quota: Required<QuotaOptions> | false;
  readonly onEvent: OnEvent | undefined;
  readonly transport: Transport;
  readonly now: () => number;
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
  const { fetch, agent, deadline = 15_000, timeout = 5_000, now = Date.now, timer = systemTimer } = options;
  const { retry = {}, quota = {}, maxResponseBytes = 10 * 2 ** 20 } = options;
  const endpoint = resolveEndpoint(maker, options, servers);
  return {
    endpoint,
    backup: options.endpoint === undefined ? servers[options.region as Region].backup : undefined,
    deadline,
    timeout,
    retry: retry && resolveRetry(retry),
    quota: quota && resolveQuota(quota, now),
    onEvent: joinHooks(options),
    transport: fetch
      ? createFetchTransport(fetch, { maxResponseBytes })
      : createTransport({ maxResponseBytes, agent }),
    now,
    timer,
  };
}

function resolveRetry(retry: RetryOptions): Required<RetryOptions> {
  const { maxAttempts = 4, baseDelay = 200, maxDelay = 5_000, random = Math.random } = retry;
  return { maxAttempts, baseDelay, maxDelay, random };
}

function resolveQuota(quota: QuotaOptions, now: () => number): Required<QuotaOptions> {
  const {
    share = 1,
    store = createMemoryQuotaStore({ now }),
    account = "default",
    maxWaiting = 1000,
  } = quota;
  return { share, store, account, maxWaiting };
}

function joinHooks({ onEvent, logger }: ClientOptions): OnEvent | undefined {
  const log = logger && createLogHook(logger);
  if (!onEvent || !log) return onEvent ?? log;
  return (event) => {
    onEvent(event);
    log(event);
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
  const isKnown = typeof region === "string" && Object.hasOwn(servers, region);
  assertOption(isKnown, maker, "region", `must be one of ${known}`);
  return servers[region].primary;
}

function isOrigin(endpoint: unknown): boolean {
  if (typeof endpoint !== "string" || !URL.canParse(endpoint)) return false;
  const { protocol, origin, href } = new URL(endpoint);
  return (protocol === "https:" || protocol === "http:") && href === `${origin}/`;
}
