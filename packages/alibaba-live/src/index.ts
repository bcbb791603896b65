export {
  AbortError,
  type CallOptions,
  CredentialsError,
  DeadlineError,
  type ErrorCategory,
  InvalidRequestError,
  LivespecError,
  TransportError,
  type Violation,
} from "@livespec/core";
export { type AlibabaLiveClient, createAlibabaLiveClient } from "./client.ts";
export { AlibabaLiveError } from "./errors.ts";
export {
  type AlibabaLiveErrorCode,
  type AlibabaLiveErrorCodeIn,
  type AlibabaLiveOperationErrorCodes,
  errorCatalogue,
} from "./generated/errors.ts";
export type { AlibabaLiveMethods, AlibabaLiveRegion } from "./generated/operations.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export {
  createLiveMessageToken,
  type LiveMessageToken,
  type LiveMessageTokenOptions,
} from "./live-message-token.ts";
export { createAlibabaLiveMiddleware } from "./middleware.ts";
export type { AlibabaLiveClientOptions, AlibabaLiveSigningOptions } from "./options.ts";
export type { AlibabaCredentials } from "./signer.ts";
