// `exactOptionalPropertyTypes` sets apart what is absent and what is undefined. For options both mean the same: whoever passes
// `process.env["X"]` has a `string | undefined`.
import type {
  AlibabaCredentials,
  AlibabaLiveClientOptions,
  AlibabaLiveSigningOptions,
  CallOptions,
  LiveMessageTokenOptions,
  QuotaOptions,
  RetryOptions,
} from "@livespec/alibaba-live";
import type { AlibabaLiveClientOptions as LeanAlibabaLiveClientOptions } from "@livespec/alibaba-live/lean";
import type { ClientOptions, MemoryQuotaStoreOptions } from "@livespec/core";
import type { TencentLiveClientOptions, TencentLiveSigningOptions } from "@livespec/tencent-live";
import type { TencentLiveClientOptions as LeanTencentLiveClientOptions } from "@livespec/tencent-live/lean";
import type { UserSigSignerOptions } from "@livespec/tencent-live/signer";
import type {
  PrivateMapKeyOptions,
  UserSigOptions,
  VerifyPrivateMapKeyOptions,
  VerifyUserSigOptions,
} from "@livespec/tencent-live/user-sig";
import type { Accepts } from "./accepts.ts";

export const shared: Accepts<ClientOptions> = "undefined";
export const call: Accepts<CallOptions> = "undefined";
export const retry: Accepts<RetryOptions> = "undefined";
export const quota: Accepts<QuotaOptions> = "undefined";
export const store: Accepts<MemoryQuotaStoreOptions> = "undefined";
export const alibaba: Accepts<AlibabaLiveClientOptions> = "undefined";
export const alibabaLean: Accepts<LeanAlibabaLiveClientOptions> = "undefined";
export const alibabaMiddleware: Accepts<AlibabaLiveSigningOptions> = "undefined";
export const alibabaCredentials: Accepts<AlibabaCredentials> = "undefined";
export const liveMessageToken: Accepts<LiveMessageTokenOptions> = "undefined";
export const tencent: Accepts<TencentLiveClientOptions> = "undefined";
export const tencentLean: Accepts<LeanTencentLiveClientOptions> = "undefined";
export const tencentMiddleware: Accepts<TencentLiveSigningOptions> = "undefined";
export const userSig: Accepts<UserSigOptions> = "undefined";
export const privateMapKey: Accepts<PrivateMapKeyOptions> = "undefined";
export const signer: Accepts<UserSigSignerOptions> = "undefined";

// What is compared with a UserSig is an exception: a value that got lost must not let everybody in.
export const verifyUserSig: Accepts<Omit<VerifyUserSigOptions, "identifier" | "userBuf">> = "undefined";
export const verifyPrivateMapKey: Accepts<
  Omit<VerifyPrivateMapKeyOptions, "identifier" | "room" | "privileges">
> = "undefined";
