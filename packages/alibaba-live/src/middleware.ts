import { createSigningMiddleware } from "@livespec/core/vendor";
import type { Middleware } from "openapi-fetch";
import { operations, wire } from "./generated/operations.ts";
import { type AlibabaLiveSigningOptions, resolveSigningOptions } from "./options.ts";
import { createAcs3Signer } from "./signer/acs3.ts";

/**
 * Makes an openapi-fetch middleware that brings requests into the vendor's wire form and signs them, for users of their own
 * openapi-fetch client. Register it last.
 *
 * It runs once per call: a `fetch` below it that retries would send a used nonce. The client does not have that flaw.
 *
 * @throws TypeError naming the option that is missing or malformed.
 * @example
 * ```ts
 * import { createAlibabaLiveMiddleware, type paths } from "@livespec/alibaba-live";
 * import createClient from "openapi-fetch";
 *
 * const client = createClient<paths>({ baseUrl: "https://live.aliyuncs.com" });
 * client.use(createAlibabaLiveMiddleware({ credentials: { accessKeyId: "…", accessKeySecret: "…" } }));
 * ```
 */
export function createAlibabaLiveMiddleware(options: AlibabaLiveSigningOptions): Middleware {
  const { credentials, now, nonce } = resolveSigningOptions("createAlibabaLiveMiddleware", options);
  return createSigningMiddleware({ operations, wire, credentials, signer: createAcs3Signer({ now, nonce }) });
}
