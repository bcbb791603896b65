export { createHmacSha256, createHostHmacSha256, hostSha256Hex, sha256Hex, toBase64 } from "#runtime";
export {
  askForCredentials,
  type CredentialsOptions,
  type Expiring,
} from "./attempt/ask-for-credentials.ts";
export type { Signature, Signer } from "./attempt/attempt.ts";
export { type CredentialsSource, fixedCredentials } from "./attempt/credentials-source.ts";
export { parseJson } from "./attempt/parse-json.ts";
export {
  type AnswerFacts,
  createJudge,
  type Judge,
  type JudgeOptions,
  type Refusal,
} from "./attempt/read-response.ts";
export { MASK, redact } from "./attempt/redact.ts";
export type { Call } from "./call/call.ts";
export { after, type Eventual, isPromise } from "./call/eventual.ts";
export { resolveMonotonicNow } from "./call/monotonic-now.ts";
export type { Operation, OperationFacts, Quota, WireForm } from "./call/operation.ts";
export { rememberLatest } from "./call/remember-latest.ts";
export type { Outcome, WireRequest, WireResponse } from "./call/stage.ts";
export { checkClock, createVendorClock, type VendorClock } from "./call/vendor-clock.ts";
export type { CallOptions } from "./client/call-options.ts";
export {
  CLIENT_OPTIONS,
  type ClientOptions,
  checkClientOptions,
  type EndpointOptions,
} from "./client/client-options.ts";
export { type ClientParts, createClient } from "./client/create-client.ts";
export type { Servers } from "./client/endpoint.ts";
export { percentEncode, toForm } from "./client/form.ts";
export type { Answer } from "./client/methods.ts";
export { createSigningMiddleware, type SigningMiddlewareOptions } from "./client/signing-middleware.ts";
export type { VendorClient, WithResponse } from "./client/vendor-client.ts";
export type { Timer } from "./deadline.ts";
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
export { createFresh, type Fresh, type FreshOptions } from "./fresh/fresh.ts";
export type { CallEvent, EventError, OnEvent } from "./observe/call-event.ts";
export { type Logger, toLogLine } from "./observe/logger.ts";
export { assertKnown } from "./options/assert-known.ts";
export { assertFunctions, assertMilliseconds, assertOption } from "./options/assert-option.ts";
export { assertSecret, findSecretFault, type SecretFault } from "./options/assert-secret.ts";
export { createMemoryQuotaStore, type MemoryQuotaStoreOptions } from "./quota/memory-quota-store.ts";
export type { QuotaOptions } from "./quota/quota-options.ts";
export type { Admission, Postponement, QuotaRequest, QuotaStore } from "./quota/quota-store.ts";
export { createRequestCheck, type RequestCheck, type RequestRules } from "./request-check/request-check.ts";
export type { RequestRule, Violation } from "./request-check/request-rule.ts";
export type { RetryOptions } from "./retry/retry-options.ts";
export type { Fetch } from "./runtime/fetch-transport.ts";
export type { CreateHostHmacSha256, HostSha256Hex } from "./runtime/host-hash.ts";
export type { TraceContext } from "./runtime/tracer.ts";
