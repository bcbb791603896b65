import { createClient, createVendorClock, type RequestCheck, type VendorClient } from "@livespec/core/vendor";
import { readResponse } from "./errors.ts";
import type { TencentLiveMethods } from "./generated/methods.ts";
import { operations, servers, wire } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { resolveSigningOptions, type TencentLiveClientOptions } from "./options.ts";
import { SENSITIVE } from "./sensitive.ts";
import { createUserSigSigner, type TencentApp } from "./signer/signed-query.ts";

/** A client of Tencent's live REST API: one method per operation, and openapi-fetch under `raw`. */
export type TencentLiveClient = VendorClient<TencentLiveMethods, paths>;

/** Makes a client, with or without a check of requests. */
export function openClient(
  options: TencentLiveClientOptions,
  {
    checkRequest,
    others = [],
  }: { readonly checkRequest: RequestCheck | undefined; readonly others?: readonly string[] },
): TencentLiveClient {
  const caller = "createTencentLiveClient";
  const { credentials, now, monotonicNow, random, userSigLifetime } = resolveSigningOptions(caller, options, {
    others,
  });
  const clock = createVendorClock(now);
  const signer = createUserSigSigner({ now: clock.now, monotonicNow, random, userSigLifetime });
  return createClient<TencentLiveMethods, paths, TencentApp>(
    {
      vendor: "tencent-live",
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
    },
    options,
  );
}
