import { createClient, createVendorClock, type VendorClient } from "@livespec/core";
import { judge } from "./errors.ts";
import { operations, servers, type TencentLiveMethods, wire } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { resolveSigningOptions, type TencentLiveClientOptions } from "./options.ts";
import { SENSITIVE } from "./sensitive.ts";
import { createUserSigSigner, type TencentApp } from "./signer.ts";

/** A client of Tencent's live REST API: one method per operation, and openapi-fetch under `raw`. */
export type TencentLiveClient = VendorClient<TencentLiveMethods, paths>;

/**
 * Makes a client of Tencent's live REST API.
 *
 * @throws TypeError naming the option where one is missing or malformed.
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
  const maker = "createTencentLiveClient";
  const { credentials, now, random, userSigLifetime } = resolveSigningOptions(maker, options);
  const clock = createVendorClock(now);
  const signer = createUserSigSigner({ now: clock.now, random, userSigLifetime });
  return createClient<TencentLiveMethods, paths, TencentApp>(
    {
      vendor: "tencent-live",
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
