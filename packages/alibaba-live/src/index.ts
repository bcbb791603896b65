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
export type { AlibabaCredentials } from "./acs3.ts";
export { createAlibabaLiveClient } from "./client.ts";
export { type CredentialsClient, credentialsFrom } from "./credentials/credentials-client.ts";
export { type Environment, environmentCredentials } from "./credentials/environment.ts";
export { AlibabaLiveError } from "./errors.ts";
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
