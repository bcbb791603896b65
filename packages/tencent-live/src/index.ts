export type * from "@livespec/core";
export {
  AbortError,
  CallError,
  CredentialsError,
  createMemoryQuotaStore,
  DeadlineError,
  InvalidRequestError,
  LivespecError,
  QuotaError,
  TransportError,
} from "@livespec/core/vendor";
export type { Client, ClientMethod, FetchResponse, Middleware } from "openapi-fetch";
export { createTencentLiveClient } from "./client.ts";
export { type Environment, environmentApp } from "./environment-app.ts";
export { type AnyLivespecError, isLivespecError, TencentLiveError } from "./errors.ts";
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
} from "./webhooks/webhook-body.ts";
