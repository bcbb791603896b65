export {
  AbortError,
  type Admission,
  type Answer,
  CallError,
  type CallEvent,
  type CallOptions,
  type ClientOptions,
  type CodeIn,
  CredentialsError,
  createMemoryQuotaStore,
  DeadlineError,
  type ErrorCategory,
  type ErrorEntry,
  type EventError,
  type Eventual,
  type Fetch,
  InvalidRequestError,
  LivespecError,
  type Logger,
  type OnEvent,
  type Operation,
  type Postponement,
  QuotaError,
  type QuotaOptions,
  type QuotaRequest,
  type QuotaStore,
  type RequestCheck,
  type RetryOptions,
  type Signature,
  type Signer,
  type Timer,
  TransportError,
  type TransportPhase,
  type UnexpectedResponse,
  type VendorClient,
  type VendorError,
  type Violation,
  type WaitingFor,
  type WireRequest,
  type WithResponse,
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
