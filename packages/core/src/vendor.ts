// For authors of a vendor package: parts of a client, signing, checks of options, and everything that users of a client need.
// It is the one module of core that a client loads; index.ts chooses from it.
export { createHmacSha256, createHmacSha256Sync, sha256Hex, sha256HexSync, toBase64 } from "#runtime";
export {
  askForCredentials,
  type CredentialsOptions,
  type CredentialsSource,
  type Expiring,
} from "./attempt/credentials.ts";
export {
  type AnswerFacts,
  createReadResponse,
  type ReadResponse,
  type ReadResponseOptions,
  type Refusal,
} from "./attempt/read-response.ts";
export { MASK, redact } from "./attempt/redact.ts";
export type { Signature, Signer } from "./attempt/signer.ts";
export type { Call } from "./call/call.ts";
export type { Operation, OperationFacts, Quota, WireForm } from "./call/operation.ts";
export type { Outcome } from "./call/stage.ts";
export {
  checkClock,
  createVendorClock,
  resolveMonotonicNow,
  type Timer,
  type VendorClock,
} from "./call/time.ts";
export type { WireRequest, WireResponse } from "./call/wire-message.ts";
export {
  CLIENT_OPTIONS,
  type ClientOptions,
  checkClientOptions,
  type EndpointOptions,
} from "./client/client-options.ts";
export {
  type ClientParts,
  createClient,
  type VendorClient,
  type WithResponse,
} from "./client/create-client.ts";
export type { Servers } from "./client/endpoint.ts";
export type { Answer, CallOptions } from "./client/methods.ts";
export { createSigningMiddleware, type SigningMiddlewareOptions } from "./client/signing-middleware.ts";
export { percentEncode, toForm } from "./client/wire-mapping.ts";
export { type AnyLivespecError, isLivespecError } from "./errors/any-livespec-error.ts";
export {
  AbortError,
  CredentialsError,
  DeadlineError,
  QuotaError,
  TransportError,
  type TransportPhase,
  type WaitingFor,
} from "./errors/call-errors.ts";
export { InvalidRequestError, type ViolatedRule, type Violation } from "./errors/invalid-request-error.ts";
export { CallError, type CallFacts, LivespecError } from "./errors/livespec-error.ts";
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
export {
  createFixed,
  createFresh,
  type Eventual,
  type Fresh,
  type FreshOptions,
  isPromise,
  rememberLatest,
} from "./fresh/fresh.ts";
export type { CallEvent, EventError, OnEvent } from "./observe/call-event.ts";
export { type Logger, toLogLine } from "./observe/logger.ts";
export { assertKnown } from "./options/assert-known.ts";
export { assertFunctions, assertMilliseconds, assertOption } from "./options/assert-option.ts";
export { assertSecret, findSecretFault, type SecretFault } from "./options/assert-secret.ts";
export { createMemoryQuotaStore, type MemoryQuotaStoreOptions } from "./quota/memory-quota-store.ts";
export type { QuotaOptions } from "./quota/quota-options.ts";
export type { Admission, Postponement, QuotaRequest, QuotaStore } from "./quota/quota-store.ts";
export {
  createRequestCheck,
  type RequestCheck,
  type RequestRule,
  type RequestRules,
} from "./request-check/request-check.ts";
export type { ReadRetryAfter } from "./retry/retry-after.ts";
export type { RetryOptions } from "./retry/retry-options.ts";
export { parseJson, parseJsonObject } from "./runtime/body.ts";
export type { Fetch } from "./runtime/fetch-transport.ts";
export type { Digest, DigestEncoding, HmacSha256, HmacSha256Sync } from "./runtime/hash.ts";
export type { TraceContext } from "./runtime/tracer.ts";
