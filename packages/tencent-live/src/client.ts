import { openClient, type TencentLiveClient } from "./open-client.ts";
import type { TencentLiveClientOptions } from "./options.ts";
import { checkRequest } from "./request-check.ts";

/**
 * Makes a client of Tencent's live REST API.
 *
 * @throws TypeError naming the option that is missing or malformed.
 * @example
 * ```ts
 * import { createTencentLiveClient } from "@livespec/tencent-live";
 *
 * const live = createTencentLiveClient({
 *   sdkAppId: 1400000000,
 *   secretKey: "…",
 *   administrator: "administrator",
 *   region: "singapore",
 * });
 * await live.setCallbackToken({ Token: "…", IsTokenEnable: true });
 * const { Response } = await live.getCallbackToken();
 * ```
 * @see https://trtc.io/document/63398
 */
export function createTencentLiveClient(options: TencentLiveClientOptions): TencentLiveClient {
  return openClient(options, { checkRequest });
}
