export { createHmacSha256, createHostHmacSha256, hostSha256Hex, sha256Hex, toBase64 } from "#host";
export { type ClientParts, createClient } from "./client.ts";
export {
  askForCredentials,
  type CredentialsOptions,
  type Expiring,
} from "./credentials/ask-for-credentials.ts";
export {
  AbortError,
  type CallFacts,
  CredentialsError,
  DeadlineError,
  InvalidRequestError,
  LivespecError,
  QuotaError,
  TransportError,
  type TransportPhase,
  type WaitingFor,
} from "./errors/errors.ts";
export { markAsOurs } from "./errors/our-errors.ts";
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
export { after, type Eventual, isPromise } from "./eventual.ts";
export { createFresh, type Fresh, type FreshOptions } from "./fresh/fresh.ts";
export type { CreateHostHmacSha256, HostSha256Hex } from "./hash/host-hash.ts";
export type { CallEvent, EventError, OnEvent } from "./observe/call-event.ts";
export { type Logger, toLogLine } from "./observe/logger.ts";
export type { TraceContext } from "./observe/trace/tracer.ts";
export type { Operation, OperationFacts, Quota, WireForm } from "./operation/operation.ts";
export { createRequestCheck, type RequestCheck, type RequestRules } from "./operation/request-check.ts";
export type { RequestRule, Violation } from "./operation/request-rule.ts";
export { percentEncode, toForm } from "./operation/serialize.ts";
export { assertKnown } from "./options/assert-known.ts";
export { assertFunctions, assertMilliseconds, assertOption } from "./options/assert-option.ts";
export { assertSecret, findSecretFault, type SecretFault } from "./options/assert-secret.ts";
export {
  CLIENT_OPTIONS,
  type ClientOptions,
  checkClientOptions,
  type EndpointOptions,
} from "./options/client-options.ts";
export type { Servers } from "./options/endpoint.ts";
export { resolveMonotonicNow } from "./options/monotonic-now.ts";
export type { RetryOptions } from "./options/retry-options.ts";
export type { Signature, Signer } from "./pipeline/attempt.ts";
export type { Call } from "./pipeline/call.ts";
export { checkClock, createVendorClock, type VendorClock } from "./pipeline/clock.ts";
export { type CredentialsSource, fixedCredentials } from "./pipeline/credentials-source.ts";
export type { Timer } from "./pipeline/deadline.ts";
export {
  type AnswerFacts,
  createJudge,
  type Judge,
  type JudgeOptions,
  type Refusal,
} from "./pipeline/judge.ts";
export { parseJson } from "./pipeline/parse-json.ts";
export type { Outcome, WireRequest, WireResponse } from "./pipeline/pipeline.ts";
export { createMemoryQuotaStore, type MemoryQuotaStoreOptions } from "./quota/memory-quota-store.ts";
export type { QuotaOptions } from "./quota/quota-options.ts";
export type { Admission, Postponement, QuotaRequest, QuotaStore } from "./quota/quota-store.ts";
export { MASK, redact } from "./redact/redact.ts";
export { rememberLatest } from "./remember-latest.ts";
export { createSigningMiddleware, type SigningMiddlewareOptions } from "./signing-middleware.ts";
export type { CallOptions } from "./surfaces/call-options.ts";
export type { Answer } from "./surfaces/methods.ts";
export type { VendorClient, WithResponse } from "./surfaces/surfaces.ts";
export type { Fetch } from "./transport/fetch-transport.ts";
