import { sha256Hex } from "@livespec/core";

/**
 * The `Sign` that the vendor puts into the query of a webhook call: SHA-256 of token and `RequestTime` written one after
 * the other, lower-case hex. It covers neither body nor path, so calls made within one second share it.
 *
 * @param token - What `setCallbackToken` set.
 * @param requestTime - The `RequestTime` of the same query, seconds since 1970, as it stands there.
 * @see https://trtc.io/document/64412
 */
export function signWebhook(token: string, requestTime: string): string {
  return sha256Hex(token + requestTime);
}
