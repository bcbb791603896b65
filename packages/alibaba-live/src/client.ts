import { type AlibabaLiveClient, openClient } from "./open-client.ts";
import type { AlibabaLiveClientOptions } from "./options.ts";
import { checkRequest } from "./request-check.ts";

/**
 * Makes a client of Alibaba Cloud ApsaraVideo Live's interactive messaging.
 *
 * @throws TypeError naming the option that is missing or malformed.
 * @example
 * ```ts
 * import { createAlibabaLiveClient } from "@livespec/alibaba-live";
 *
 * const live = createAlibabaLiveClient({
 *   credentials: { accessKeyId: "…", accessKeySecret: "…" },
 *   region: "cn-shanghai",
 * });
 * const { Result } = await live.getMessageToken({
 *   AppId: "a494caec-0000-695ef345db77",
 *   UserId: "de1.a0",
 *   DeviceId: "dev-01",
 *   DeviceType: "web",
 * });
 * ```
 * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-overview
 */
export function createAlibabaLiveClient(options: AlibabaLiveClientOptions): AlibabaLiveClient {
  return openClient(options, { checkRequest });
}
