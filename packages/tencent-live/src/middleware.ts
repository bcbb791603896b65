import { createSigningMiddleware } from "@livespec/core/vendor";
import type { Middleware } from "openapi-fetch";
import { operations, wire } from "./generated/operations.ts";
import { resolveSigningOptions, type TencentLiveSigningOptions } from "./options.ts";
import { createUserSigSigner } from "./signer/signed-query.ts";

/**
 * Makes an openapi-fetch middleware that signs requests of the live REST API, for users of their own openapi-fetch client.
 * Register it last.
 *
 * The vendor answers 200 to everything: check `data.ErrorCode` before you use `data`.
 *
 * @throws TypeError naming the option that is missing or malformed.
 * @example
 * ```ts
 * import { createTencentLiveMiddleware, type paths } from "@livespec/tencent-live";
 * import createClient from "openapi-fetch";
 *
 * const client = createClient<paths>({ baseUrl: "https://adminapisgp.im.qcloud.com" });
 * client.use(
 *   createTencentLiveMiddleware({ sdkAppId: 1400000000, secretKey: "…", administrator: "administrator" }),
 * );
 * ```
 */
export function createTencentLiveMiddleware(options: TencentLiveSigningOptions): Middleware {
  const resolved = resolveSigningOptions("createTencentLiveMiddleware", options);
  const { credentials, now, monotonicNow, random, userSigLifetime } = resolved;
  const signer = createUserSigSigner({ now, monotonicNow, random, userSigLifetime });
  return createSigningMiddleware({ operations, wire, credentials, signer });
}
