import { createClient, createVendorClock, type VendorClient } from "@livespec/core";
import { judge } from "./errors.ts";
import { type AlibabaLiveMethods, operations, servers, wire } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { type AlibabaLiveClientOptions, resolveSigningOptions } from "./options.ts";
import { SENSITIVE } from "./sensitive.ts";
import { type AlibabaCredentials, createAcs3Signer } from "./signer.ts";

/** A client of Alibaba Cloud ApsaraVideo Live: one method per operation, and openapi-fetch under `raw`. */
export type AlibabaLiveClient = VendorClient<AlibabaLiveMethods, paths>;

/**
 * Makes a client of Alibaba Cloud ApsaraVideo Live's interactive messaging.
 *
 * @throws TypeError naming the option where one is missing or malformed.
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
  const maker = "createAlibabaLiveClient";
  const { credentials, now, nonce } = resolveSigningOptions(maker, options);
  const clock = createVendorClock(now);
  const signer = createAcs3Signer({ now: clock.now, nonce });
  return createClient<AlibabaLiveMethods, paths, AlibabaCredentials>(
    {
      vendor: "alibaba-live",
      maker,
      operations,
      wire,
      servers,
      sensitive: SENSITIVE,
      credentials,
      signer,
      clock,
      judge,
    },
    options,
  );
}
