import { assertFunctions, type RequestCheck } from "@livespec/core/vendor";
import { type AlibabaLiveClient, openClient } from "./open-client.ts";
import type { AlibabaLiveClientOptions } from "./options.ts";

export type * from "@livespec/core";
export type { Client, ClientMethod, FetchResponse, Middleware } from "openapi-fetch";
export type { AlibabaCredentials } from "./credentials/check-credentials.ts";
export { type Environment, environmentCredentials } from "./credentials/environment.ts";
export { AlibabaLiveError, type AnyLivespecError, isLivespecError } from "./errors.ts";
export type * from "./generated/methods.ts";
export type { paths } from "./generated/schema.ts";
export type { AlibabaLiveClient } from "./open-client.ts";
export type { AlibabaLiveClientOptions } from "./options.ts";

/** Options of the client without built-in request validation. */
export type AlibabaLiveLeanClientOptions = AlibabaLiveClientOptions & {
  /**
   * Called before anything else; throws for a request that breaks a rule of the description. Default: nothing is checked, and
   * the vendor refuses what the compiler has not.
   */
  readonly checkRequest?: RequestCheck | undefined;
};

/**
 * Makes the same client as the main entry, without its rules for requests: for bundles in which every kilobyte counts. It
 * throws its own `AlibabaLiveError` class, so import that from here too.
 *
 * @throws TypeError naming the option that is missing or malformed.
 * @example
 * ```ts
 * import { createAlibabaLiveClient } from "@livespec/alibaba-live/lean";
 * import { checkRequest } from "@livespec/alibaba-live/request-check";
 *
 * const isProduction = process.env["NODE_ENV"] === "production";
 * const live = createAlibabaLiveClient({
 *   credentials: { accessKeyId: "…", accessKeySecret: "…" },
 *   region: "cn-shanghai",
 *   ...(isProduction ? {} : { checkRequest }),
 * });
 * ```
 * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-overview
 */
export function createAlibabaLiveClient(options: AlibabaLiveLeanClientOptions): AlibabaLiveClient {
  const checkRequest = options?.checkRequest;
  assertFunctions("createAlibabaLiveClient", { checkRequest });
  return openClient(options, { checkRequest, others: ["checkRequest"] });
}
