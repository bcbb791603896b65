// Generated from specs/alibaba-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: 616f04c441555fa1b7ab0e09bca9e975c6b257cac228b6ea586f37bdfa8ce4ae

import type { CallOptions, OperationFacts, Servers, WireForm } from "@livespec/core";
import type { operations as spec } from "./schema.ts";

/** A region by the name that the spec gives it. */
export type AlibabaLiveRegion =
  | "cn-shanghai"
  | "cn-beijing"
  | "cn-shenzhen"
  | "cn-qingdao"
  | "ap-northeast-1"
  | "ap-south-1"
  | "ap-southeast-1"
  | "ap-southeast-5"
  | "eu-central-1";

/** Hosts of each region. */
export const servers: Servers<AlibabaLiveRegion> = {
  "cn-shanghai": { primary: "https://live.aliyuncs.com", vpc: "https://live-vpc.cn-shanghai.aliyuncs.com" },
  "cn-beijing": { primary: "https://live.aliyuncs.com" },
  "cn-shenzhen": { primary: "https://live.aliyuncs.com" },
  "cn-qingdao": { primary: "https://live.aliyuncs.com" },
  "ap-northeast-1": { primary: "https://live.aliyuncs.com" },
  "ap-south-1": { primary: "https://live.aliyuncs.com" },
  "ap-southeast-1": {
    primary: "https://live.aliyuncs.com",
    backup: "https://live.ap-southeast-1.aliyuncs.com",
    vpc: "https://live-vpc.ap-southeast-1.aliyuncs.com",
  },
  "ap-southeast-5": { primary: "https://live.aliyuncs.com" },
  "eu-central-1": { primary: "https://live.aliyuncs.com", backup: "https://live.eu-central-1.aliyuncs.com" },
};

/** How an operation's path becomes a request on the wire. */
export const wire: WireForm = {
  target: "/",
  headers: { "x-acs-action": "{action}", "x-acs-version": "2016-11-01" },
};

/** Fields and parameters whose values are never shown. */
export const sensitive: readonly string[] = ["AccessToken", "RefreshToken"];

/** What `getMessageToken` takes. */
export type GetMessageTokenRequest = NonNullable<
  spec["getMessageToken"]["requestBody"]
>["content"]["application/x-www-form-urlencoded"];

/** What `getMessageToken` answers. */
export type GetMessageTokenResponse =
  spec["getMessageToken"]["responses"][200]["content"]["application/json"];

/** Every operation as a method. */
export interface AlibabaLiveMethods {
  /**
   * Issue a token with which one user's device opens a messaging connection.
   *
   * The device tells your server its user id, device id and device type; your server calls this and hands the token back.
   * The device then talks to the messaging service over a long connection (the LWP protocol).
   *
   * Give every user a `UserId` of its own and every device a `DeviceId` of its own, and pass the same `DeviceId` that the
   * client SDK on the device is configured with. No operation renews or revokes a token: call again for a new one.
   *
   * `AppId` is an application of the first messaging generation (`CreateMessageApp`); ids of `CreateLiveMessageApp` do not
   * work here. The vendor's Chinese page marks this generation as legacy; neither page nor SDK marks the operation deprecated.
   *
   * Rules, checked before anything is sent:
   * - `AppId`: required, string, at least 1 character.
   * - `DeviceId`: required, string, 1 to 64 characters.
   * - `DeviceType`: required, one of "ios", "android", "web", "pc".
   * - `UserId`: required, string, 1 to 32 characters, matching `^[a-z0-9_.]+$`.
   *
   * Quota: 100 calls per second and account. Calling twice has the effect of calling once.
   *
   * Errors of its own, beside the common ones:
   * - `Forbidden`: The caller may not operate on this resource. Do not retry as it is.
   * - `InvaildParameter`: A parameter has a bad value. The vendor spells the code this way. Do not retry as it is.
   *
   * @see https://www.alibabacloud.com/help/en/live/developer-reference/api-live-2016-11-01-getmessagetoken
   */
  getMessageToken(request: GetMessageTokenRequest, options?: CallOptions): Promise<GetMessageTokenResponse>;
}

/** Every operation as the runtime sees it. */
export const operations: readonly OperationFacts[] = [
  {
    method: "POST",
    path: "/GetMessageToken",
    body: "form",
    quota: { calls: 100, seconds: 1 },
    idempotent: true,
    request: {
      required: ["AppId", "DeviceId", "DeviceType", "UserId"],
      properties: {
        AppId: { type: "string", minLength: 1 },
        DeviceId: { type: "string", minLength: 1, maxLength: 64 },
        DeviceType: { type: "string", enum: ["ios", "android", "web", "pc"] },
        UserId: { type: "string", minLength: 1, maxLength: 32, pattern: /^[a-z0-9_.]+$/u },
      },
    },
  },
];
