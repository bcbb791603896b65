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
export { createAlibabaLiveClient } from "./client.ts";
export type { AlibabaCredentials } from "./credentials/check-credentials.ts";
export { type CredentialsClient, credentialsFrom } from "./credentials/credentials-client.ts";
export { type Environment, environmentCredentials } from "./credentials/environment.ts";
export { AlibabaLiveError, type AnyLivespecError, isLivespecError } from "./errors.ts";
export {
  type AlibabaLiveErrorCode,
  type AlibabaLiveErrorCodeIn,
  type AlibabaLiveOperationErrorCodes,
  errorCatalogue,
} from "./generated/errors.ts";
export type * from "./generated/methods.ts";
export type { AlibabaLiveRegion } from "./generated/operations.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export {
  createLiveMessageToken,
  type LiveMessageToken,
  type LiveMessageTokenOptions,
} from "./live-message-token.ts";
export { createAlibabaLiveMiddleware } from "./middleware.ts";
export type { AlibabaLiveClient } from "./open-client.ts";
export type {
  AlibabaLiveClientOptions,
  AlibabaLiveEndpointOptions,
  AlibabaLiveSigningOptions,
} from "./options.ts";
export { alibabaLiveRegions, isAlibabaLiveRegion } from "./regions.ts";
