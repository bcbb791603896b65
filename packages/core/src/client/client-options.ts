import { createTransport } from "#runtime";
import type { Transport } from "../call/stage.ts";
import { checkTimer, resolveMonotonicNow, systemTimer, type Timer } from "../call/time.ts";
import type { CallEvent, OnEvent } from "../observe/call-event.ts";
import { guardHook } from "../observe/guard-hook.ts";
import { createLogHook, type Logger } from "../observe/logger.ts";
import {
  assertCounts,
  assertFunctions,
  assertMilliseconds,
  assertOption,
  isObject,
} from "../options/assert-option.ts";
import {
  checkQuotaOptions,
  type QuotaOptions,
  type ResolvedQuotaOptions,
  resolveQuotaOptions,
} from "../quota/quota-options.ts";
import {
  checkRetryOptions,
  type ResolvedRetryOptions,
  type RetryOptions,
  resolveRetryOptions,
} from "../retry/retry-options.ts";
import { createFetchTransport, type Fetch } from "../runtime/fetch-transport.ts";
import { type Endpoint, resolveEndpoint, type Servers } from "./endpoint.ts";
import { isBrowser } from "./is-browser.ts";

/** Target of a client: a region's host, or the caller's endpoint, which wins. One of them is required. */
export type EndpointOptions<Region extends string> =
  | {
      /** Region of the app. */
      readonly region: Region;
      /** Scheme, host and port to call instead of the region's: a proxy, a private endpoint, a mock. */
      readonly endpoint?: string | undefined;
    }
  | {
      /** Region of the app. Ignored if there is an endpoint. */
      readonly region?: Region | undefined;
      /** Scheme, host and port to call instead of the region's: a proxy, a private endpoint, a mock. */
      readonly endpoint: string;
    };

/** Options that all clients share. */
export interface ClientOptions {
  /** Scheme, host and port to call instead of the region's: a proxy, a private endpoint, a mock. It always wins. */
  readonly endpoint?: string | undefined;
  /** Time one call may take, waits and retries included, in milliseconds. Default: 15000. */
  readonly deadline?: number | undefined;
  /** Time one attempt of a call may take from the moment it is signed, in milliseconds. Default: 5000. */
  readonly timeout?: number | undefined;
  /** Retries of failed attempts, or `false` for none. */
  readonly retry?: RetryOptions | false | undefined;
  /** Use of the vendor's quota, and where it is counted; `false` for no limit in the client. */
  readonly quota?: QuotaOptions | false | undefined;
  /**
   * Called with the events of each call. Nothing waits for it, and what it throws or rejects with changes no call: the first
   * time, that is reported as a warning.
   */
  readonly onEvent?: OnEvent | undefined;
  /** Receives a line for each of the same events: failures by `warn`, everything else by `debug`. The same holds for it. */
  readonly logger?: Logger | undefined;
  /** Sends the requests. Default: `node:http(s)` with kept-alive connections in Node, the runtime's `fetch` elsewhere. */
  readonly fetch?: Fetch | undefined;
  /**
   * Node's `http.Agent` or `https.Agent`, or one of a library, for proxies, pools and certificates of your own. Only for Node,
   * and only without `fetch`. Default: one that keeps connections and follows `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`.
   */
  readonly agent?: object | undefined;
  /**
   * Milliseconds after which an idle connection is closed; sooner if the vendor announces that it will close it. Only for Node,
   * and only without `agent` and `fetch`. Default: 4000. Alibaba's side has been seen to close idle connections after about 10
   * seconds, and servers often do after 5; a request that meets the closing fails, and if the vendor must not act twice it
   * cannot be retried.
   */
  readonly keepAliveTimeout?: number | undefined;
  /** Longest response body that is read, in bytes. Default: 10485760, which is 10 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Allows a client with a secret in a browser, where anybody who uses the page can read it. Default: `false`. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * The current time in milliseconds since 1970, which signatures are dated with. Default: `Date.now`. Checked whenever it is
   * read: an invalid time ends the call in a `TypeError`.
   */
  readonly now?: (() => number) | undefined;
  /**
   * Milliseconds by a monotonic clock, which all durations are measured by. Default: `performance.now`; alongside a `timer`,
   * the `now` that goes with it, without its steps back.
   */
  readonly monotonicNow?: (() => number) | undefined;
  /** Runs deadlines and waits. Default: `setTimeout`. */
  readonly timer?: Timer | undefined;
}

/** Names of the options that all clients share. */
export const CLIENT_OPTIONS = [
  "endpoint",
  "region",
  "deadline",
  "timeout",
  "retry",
  "quota",
  "onEvent",
  "logger",
  "fetch",
  "agent",
  "keepAliveTimeout",
  "maxResponseBytes",
  "dangerouslyAllowBrowser",
  "now",
  "monotonicNow",
  "timer",
] as const satisfies readonly (keyof ClientOptions | "region")[];

/** Checks the options that all clients share. Throws a `TypeError` that names the option and the rule. */
export function checkClientOptions(caller: string, options: ClientOptions): void {
  assertOption(isObject(options), caller, "options", "must be an object");
  const { deadline, timeout, keepAliveTimeout, fetch, onEvent, logger, agent, now, monotonicNow, timer } =
    options;
  assertMilliseconds(caller, { deadline, timeout, keepAliveTimeout });
  assertFunctions(caller, { fetch, onEvent, now, monotonicNow, timer });
  assertOption(
    monotonicNow === undefined || Number.isFinite(monotonicNow()),
    caller,
    "monotonicNow",
    "must give a number of milliseconds",
  );
  assertCounts(caller, { maxResponseBytes: options.maxResponseBytes });
  checkRetryOptions(caller, options.retry);
  checkQuotaOptions(caller, options.quota);
  const isLogger =
    logger === undefined || (typeof logger?.debug === "function" && typeof logger.warn === "function");
  assertOption(isLogger, caller, "logger", "must have the functions debug and warn");
  const isAgent = agent === undefined || isObject(agent);
  assertOption(isAgent, caller, "agent", "must be an agent of node:http or node:https");
  assertOption(!(agent && fetch), caller, "agent", 'has no use beside "fetch"');
  assertOption(
    !isBrowser() || (options.dangerouslyAllowBrowser === true && globalThis.isSecureContext),
    caller,
    "dangerouslyAllowBrowser",
    // Browsers have the crypto that signatures need only in pages that are protected in transit.
    "must be true in a browser, and the page by https: whoever uses it can read the client's secrets",
  );
}

/** The shared options after defaults. */
export interface ResolvedClientOptions extends Endpoint {
  readonly deadline: number;
  readonly timeout: number;
  readonly retry: ResolvedRetryOptions | false;
  readonly quota: ResolvedQuotaOptions | false;
  readonly onEvent: ((event: CallEvent) => void) | undefined;
  readonly transport: Transport;
  readonly monotonicNow: () => number;
  readonly timer: Timer;
}

/** Fills in the shared defaults, once {@link checkClientOptions} has passed. */
export function resolveClientOptions<Region extends string>(
  caller: string,
  options: ClientOptions & { readonly region?: Region | undefined },
  servers: Servers<Region>,
): ResolvedClientOptions {
  const { fetch, agent, deadline = 15_000, timeout = 5_000, keepAliveTimeout = 4_000 } = options;
  const monotonicNow = resolveMonotonicNow(options);
  const { retry = {}, quota = {}, maxResponseBytes = 10 * 2 ** 20 } = options;
  const server = resolveEndpoint(caller, { endpoint: options.endpoint, region: options.region, servers });
  const origins = [server.endpoint, ...(server.backup === undefined ? [] : [server.backup])];
  return {
    ...server,
    deadline,
    timeout,
    retry: retry && resolveRetryOptions(caller, retry),
    quota: quota && resolveQuotaOptions(quota, { monotonicNow }),
    onEvent: joinHooks(caller, options),
    transport: fetch
      ? createFetchTransport(fetch, { maxResponseBytes })
      : createTransport({ caller, origins, maxResponseBytes, keepAliveTimeout, timeout, agent }),
    monotonicNow,
    timer: options.timer ? checkTimer(caller, options.timer) : systemTimer,
  };
}

function joinHooks(
  caller: string,
  { onEvent, logger }: ClientOptions,
): ((event: CallEvent) => void) | undefined {
  const hook = onEvent && guardHook(onEvent, { caller, option: "onEvent" });
  const log = logger && guardHook(createLogHook(logger), { caller, option: "logger" });
  if (!hook || !log) return hook ?? log;
  return (event) => {
    // A copy, because a hook may change what it is given.
    hook({ ...event });
    log(event);
  };
}
