export { createHmacSha256, sha256Hex, toBase64 } from "#host";
export { assertOption } from "./assert-option.ts";
export { type ClientParts, createClient } from "./client.ts";
export { type ClientOptions, checkClientOptions, type Servers } from "./client-options.ts";
export {
  AbortError,
  type CallFacts,
  CredentialsError,
  DeadlineError,
  InvalidRequestError,
  LivespecError,
  TransportError,
} from "./errors/errors.ts";
export {
  type CodeIn,
  type ErrorCatalogue,
  type ErrorCategory,
  type ErrorEntry,
  type UnexpectedResponse,
  VendorError,
  type VendorErrorCode,
  type VendorErrorFacts,
} from "./errors/vendor-error.ts";
export type { Operation, OperationFacts, Quota, WireForm } from "./operation/operation.ts";
export type { RequestRule, Violation } from "./operation/request-rule.ts";
export { percentEncode, toForm } from "./operation/serialize.ts";
export type { Signature, Signer } from "./pipeline/attempt.ts";
export type { Timer } from "./pipeline/deadline.ts";
export { createJudge, type Judge, type JudgeOptions, type Refusal } from "./pipeline/judge.ts";
export { parseJson } from "./pipeline/parse-json.ts";
export type { Call, Outcome, WireRequest, WireResponse } from "./pipeline/pipeline.ts";
export { MASK, redact } from "./redact.ts";
export { rememberLatest } from "./remember-latest.ts";
export { createSigningMiddleware, type SigningMiddlewareOptions } from "./signing-middleware.ts";
export type { CallOptions, VendorClient } from "./surfaces.ts";
export type { Fetch } from "./transport/fetch-transport.ts";
