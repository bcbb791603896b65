import type { Answer, CallOptions } from "@livespec/core";
import type { AnyClient, Method, VendorCall } from "./vendor-under-test.ts";

/** Calls an operation of any vendor's client. */
export function call(
  client: AnyClient,
  { operation, request }: VendorCall,
  options?: CallOptions,
): Promise<unknown> {
  return (client[operation] as Method)(request, options);
}

/** Calls an operation of any vendor's client through `withResponse`. */
export function callWithResponse(
  client: AnyClient,
  { operation, request }: VendorCall,
  options?: CallOptions,
): Promise<Answer<unknown>> {
  return (client.withResponse[operation] as Method)(request, options) as Promise<Answer<unknown>>;
}
