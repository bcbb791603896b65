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
