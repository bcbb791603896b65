export {
  AbortError,
  type Answer,
  type CallEvent,
  type CallOptions,
  CredentialsError,
  createMemoryQuotaStore,
  DeadlineError,
  type ErrorCategory,
  InvalidRequestError,
  LivespecError,
  type Logger,
  QuotaError,
  type QuotaOptions,
  type QuotaStore,
  type RetryOptions,
  TransportError,
  type Violation,
} from "@livespec/core";
export { createTencentLiveClient } from "./client.ts";
export { TencentLiveError } from "./errors.ts";
export {
  errorCatalogue,
  type TencentLiveErrorCode,
  type TencentLiveErrorCodeIn,
  type TencentLiveOperationErrorCodes,
} from "./generated/errors.ts";
export type * from "./generated/methods.ts";
export type { TencentLiveRegion } from "./generated/operations.ts";
export type { components, operations, paths, webhooks } from "./generated/schema.ts";
export { createTencentLiveMiddleware } from "./middleware.ts";
export type { TencentLiveClient } from "./open-client.ts";
export type {
  TencentLiveClientOptions,
  TencentLiveEndpointOptions,
  TencentLiveSigningOptions,
} from "./options.ts";
export { isTencentLiveRegion, tencentLiveRegions } from "./regions.ts";
export {
  MalformedWebhookError,
  parseTencentLiveWebhook,
  type UnknownTencentLiveWebhook,
} from "./webhook-body.ts";
