export { createHmacSha256, sha256Hex } from "#hash";
export { createTransport } from "#transport";
export { assertOption } from "./assert-option.ts";
export { type AttemptOptions, addSignature, createAttempt, type Signature, type Signer } from "./attempt.ts";
export { toBase64 } from "./base64.ts";
export { type CallOptions, type ClientParts, createClient, type VendorClient } from "./client.ts";
export {
  type ClientOptions,
  checkClientOptions,
  type ResolvedClientOptions,
  resolveClientOptions,
  type Servers,
} from "./client-options.ts";
export { createDeadline, type DeadlineOptions, systemTimer, type Timer } from "./deadline.ts";
export {
  AbortError,
  type CallFacts,
  CredentialsError,
  DeadlineError,
  InvalidRequestError,
  LivespecError,
  TransportError,
} from "./errors.ts";
export { createFetchTransport, type Fetch } from "./fetch-transport.ts";
export { createJudge, type Judge, type JudgeOptions, type Refusal } from "./judge.ts";
export type { Operation, Quota, WireForm } from "./operation.ts";
export {
  type Call,
  composePipeline,
  type Outcome,
  type Reply,
  type Send,
  type Stage,
  type Transport,
  type WireRequest,
  type WireResponse,
} from "./pipeline.ts";
export { MASK, redact } from "./redact.ts";
export { findViolations, type RequestRule, type Violation } from "./request-rule.ts";
export { percentEncode, toForm } from "./serialize.ts";
export { createSigningMiddleware, type SigningMiddlewareOptions } from "./signing-middleware.ts";
export {
  type ErrorCategory,
  type ErrorEntry,
  type UnexpectedResponse,
  VendorError,
  type VendorErrorFacts,
} from "./vendor-error.ts";
