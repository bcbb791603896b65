import { createClient, createVendorClock, type RequestCheck, type VendorClient } from "@livespec/core/vendor";
import type { AlibabaCredentials } from "./credentials/check-credentials.ts";
import { readResponse } from "./errors.ts";
import type { AlibabaLiveMethods } from "./generated/methods.ts";
import { operations, servers, wire } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { type AlibabaLiveClientOptions, resolveSigningOptions } from "./options.ts";
import { readAcsRetryAfter } from "./retry-after.ts";
import { SENSITIVE } from "./sensitive.ts";
import { createAcs3Signer } from "./signer/acs3.ts";

/** A client of Alibaba Cloud ApsaraVideo Live: one method per operation, and openapi-fetch under `raw`. */
export type AlibabaLiveClient = VendorClient<AlibabaLiveMethods, paths>;

/** Makes a client, with or without a check of requests. */
export function openClient(
  options: AlibabaLiveClientOptions,
  {
    checkRequest,
    others = [],
  }: { readonly checkRequest: RequestCheck | undefined; readonly others?: readonly string[] },
): AlibabaLiveClient {
  const caller = "createAlibabaLiveClient";
  const { credentials, now, nonce } = resolveSigningOptions(caller, options, { others });
  const clock = createVendorClock(now);
  const signer = createAcs3Signer({ now: clock.now, nonce });
  return createClient<AlibabaLiveMethods, paths, AlibabaCredentials>(
    {
      vendor: "alibaba-live",
      caller,
      operations,
      wire,
      servers,
      sensitive: SENSITIVE,
      credentials,
      signer,
      clock,
      readResponse,
      checkRequest,
      readRetryAfter: readAcsRetryAfter,
    },
    options,
  );
}
