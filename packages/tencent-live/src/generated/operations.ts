// Generated from specs/tencent-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: f4dd5c84f888664c74c8e99d903110316df7d3009531f611db281a8430793bfd

import type { CallOptions, OperationFacts, Servers, WireForm } from "@livespec/core";
import type { components, operations as spec } from "./schema.ts";

/** A region by the name that the spec gives it. */
export type TencentLiveRegion =
  | "china"
  | "singapore"
  | "seoul"
  | "tokyo"
  | "frankfurt"
  | "silicon-valley"
  | "jakarta";

/** Hosts of each region. */
export const servers: Servers<TencentLiveRegion> = {
  china: { primary: "https://console.tim.qq.com", backup: "https://adminapi.my-imcloud.com" },
  singapore: { primary: "https://adminapisgp.im.qcloud.com", backup: "https://adminapisgp.my-imcloud.com" },
  seoul: { primary: "https://adminapikr.im.qcloud.com", backup: "https://adminapikr.my-imcloud.com" },
  tokyo: { primary: "https://adminapijpn.im.qcloud.com", backup: "https://adminapijpn.my-imcloud.com" },
  frankfurt: { primary: "https://adminapiger.im.qcloud.com", backup: "https://adminapiger.my-imcloud.com" },
  "silicon-valley": {
    primary: "https://adminapiusa.im.qcloud.com",
    backup: "https://adminapiusa.my-imcloud.com",
  },
  jakarta: { primary: "https://adminapiidn.im.qcloud.com", backup: "https://adminapiidn.my-imcloud.com" },
};

/** How an operation's path becomes a request on the wire. */
export const wire: WireForm = { emptyBody: "{}" };

/** Fields and parameters whose values are never shown. */
export const sensitive: readonly string[] = ["Token", "usersig"];

/** What `getCallbackToken` takes. */
export type GetCallbackTokenRequest = NonNullable<
  spec["getCallbackToken"]["requestBody"]
>["content"]["application/json"];

/** What `getCallbackToken` answers. */
export type GetCallbackTokenResponse = Exclude<
  spec["getCallbackToken"]["responses"][200]["content"]["application/json"],
  components["schemas"]["Refusal"]
>;

/** What `setCallbackToken` takes. */
export type SetCallbackTokenRequest = NonNullable<
  spec["setCallbackToken"]["requestBody"]
>["content"]["application/json"];

/** What `setCallbackToken` answers. */
export type SetCallbackTokenResponse = Exclude<
  spec["setCallbackToken"]["responses"][200]["content"]["application/json"],
  components["schemas"]["Refusal"]
>;

/** Every operation as a method. */
export interface TencentLiveMethods {
  /**
   * Read the token that webhook calls are signed with, and whether they are.
   *
   * With a token set and enabled, the vendor adds `Sign` and `RequestTime` to the query of every webhook call; the receiver
   * recomputes `Sign` from the token. Until a token was set once, this operation answers 100302.
   *
   * The vendor's pages of this family name the hosts of China, Singapore and America only. A network fault in front of the
   * API, a 502 for instance, has no JSON body.
   *
   * Quota: 200 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have acted all the same.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry as it is.
   * - `100302`: No webhook token is configured for this app; create one with set_callback_token. Do not retry as it is.
   *
   * @see https://trtc.io/document/69529
   */
  getCallbackToken(
    request?: GetCallbackTokenRequest,
    options?: CallOptions,
  ): Promise<GetCallbackTokenResponse>;

  /**
   * Set the token that webhook calls are signed with, and whether they are.
   *
   * Creates the configuration or changes it. **The first call has to carry both fields**; later ones carry what changes.
   * The vendor does not say how long a new token takes to reach its webhook servers.
   *
   * The vendor's pages of this family name the hosts of China, Singapore and America only. A network fault in front of the
   * API, a 502 for instance, has no JSON body.
   *
   * Rules, checked before anything is sent:
   * - `Token`: optional, string, 1 to 128 characters.
   * - `IsTokenEnable`: optional, boolean.
   *
   * Quota: 200 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `100001`: The service failed. The call may have been carried out. May be retried. The vendor may have acted all the same.
   * - `100002`: A parameter is not valid; ErrorInfo says which. Do not retry as it is.
   *
   * @see https://trtc.io/document/69528
   */
  setCallbackToken(
    request?: SetCallbackTokenRequest,
    options?: CallOptions,
  ): Promise<SetCallbackTokenResponse>;
}

/** Every operation as the runtime sees it. */
export const operations: readonly OperationFacts[] = [
  {
    method: "POST",
    path: "/v4/live_config/get_callback_token",
    body: "json",
    quota: { calls: 200, seconds: 1 },
    idempotent: true,
    request: { properties: {} },
  },
  {
    method: "POST",
    path: "/v4/live_config/set_callback_token",
    body: "json",
    quota: { calls: 200, seconds: 1 },
    idempotent: true,
    request: {
      properties: {
        Token: { type: "string", minLength: 1, maxLength: 128 },
        IsTokenEnable: { type: "boolean" },
      },
    },
  },
];
