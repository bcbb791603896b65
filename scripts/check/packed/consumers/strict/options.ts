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
import type { MockOptions } from "@livespec/mock";
import type { TencentLiveClientOptions, TencentLiveSigningOptions } from "@livespec/tencent-live";
import type { TencentLiveClientOptions as LeanTencentLiveClientOptions } from "@livespec/tencent-live/lean";
import type { PrivateMapKeyOptions, UserSigOptions } from "@livespec/tencent-live/user-sig";

/** The optional options of a type that may be absent and not undefined. */
type Refusing<Options> = Options extends unknown
  ? {
      [Name in keyof Options]-?: Partial<Pick<Options, Name>> extends Pick<Options, Name>
        ? { [One in Name]: undefined } extends Pick<Options, Name>
          ? never
          : Name
        : never;
    }[keyof Options]
  : never;

/** Compiles where nothing is left; the compiler's message names what is. */
type Accepts<Options> = [Refusing<Options>] extends [never] ? "undefined" : { refuses: Refusing<Options> };

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
export const mock: Accepts<MockOptions> = "undefined";
