export { toBase64 } from "#base64";
export { createHmacSha256, sha256Hex } from "#hash";
export { assertOption } from "./assert-option.ts";
export type { Signature, Signer } from "./attempt.ts";
export { type ClientParts, createClient } from "./client.ts";
export { type ClientOptions, checkClientOptions, type Servers } from "./client-options.ts";
export type { Timer } from "./deadline.ts";
export {
  AbortError,
  type CallFacts,
  CredentialsError,
  DeadlineError,
  InvalidRequestError,
  LivespecError,
  TransportError,
} from "./errors.ts";
export type { Fetch } from "./fetch-transport.ts";
export { createJudge, type Judge, type JudgeOptions, type Refusal } from "./judge.ts";
export type { Operation, Quota, WireForm } from "./operation.ts";
export type { Call, Outcome, WireRequest, WireResponse } from "./pipeline.ts";
export { MASK, redact } from "./redact.ts";
export { rememberLatest } from "./remember-latest.ts";
export type { RequestRule, Violation } from "./request-rule.ts";
export { percentEncode, toForm } from "./serialize.ts";
export { createSigningMiddleware, type SigningMiddlewareOptions } from "./signing-middleware.ts";
export type { CallOptions, VendorClient } from "./surfaces.ts";
export {
  type ErrorCategory,
  type ErrorEntry,
  type UnexpectedResponse,
  VendorError,
  type VendorErrorFacts,
} from "./vendor-error.ts";
