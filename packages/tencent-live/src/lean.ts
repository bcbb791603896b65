import { assertFunctions, type RequestCheck } from "@livespec/core/vendor";
import { openClient, type TencentLiveClient } from "./open-client.ts";
import type { TencentLiveClientOptions } from "./options.ts";

export type * from "@livespec/core";
export type { Client, ClientMethod, FetchResponse, Middleware } from "openapi-fetch";
export { type Environment, environmentApp } from "./environment-app.ts";
export { type AnyLivespecError, isLivespecError, TencentLiveError } from "./errors.ts";
export type * from "./generated/methods.ts";
export type { paths } from "./generated/schema.ts";
export type { TencentLiveClient } from "./open-client.ts";
export type { TencentLiveClientOptions } from "./options.ts";

/** Options of the client without built-in request validation. */
export type TencentLiveLeanClientOptions = TencentLiveClientOptions & {
  /**
   * Called before anything else; throws for a request that breaks a rule of the description. Default: nothing is checked, and
   * the vendor refuses what the compiler has not.
   */
  readonly checkRequest?: RequestCheck | undefined;
};

/**
 * Makes the same client as the main entry, without its rules for requests: for bundles in which every kilobyte counts. It
 * throws its own `TencentLiveError` class, so import that from here too.
 *
 * @throws TypeError naming the option that is missing or malformed.
 * @example
 * ```ts
 * import { createTencentLiveClient } from "@livespec/tencent-live/lean";
 * import { checkRequest } from "@livespec/tencent-live/request-check";
 *
 * const isProduction = process.env["NODE_ENV"] === "production";
 * const live = createTencentLiveClient({
 *   sdkAppId: 1400000000,
 *   secretKey: "…",
 *   administrator: "administrator",
 *   region: "singapore",
 *   ...(isProduction ? {} : { checkRequest }),
 * });
 * ```
 * @see https://trtc.io/document/63398
 */
export function createTencentLiveClient(options: TencentLiveLeanClientOptions): TencentLiveClient {
  const checkRequest = options?.checkRequest;
  assertFunctions("createTencentLiveClient", { checkRequest });
  return openClient(options, { checkRequest, others: ["checkRequest"] });
}
