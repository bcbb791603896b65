import type { Call } from "../call/call.ts";
import type { Operation } from "../call/operation.ts";
import type { Outcome } from "../call/stage.ts";
import type { WireRequest, WireResponse } from "../call/wire-message.ts";
import { toOneLine, toShortLine } from "../errors/foreign-text.ts";
import type { CallError } from "../errors/livespec-error.ts";
import type {
  ErrorCatalogue,
  ErrorEntry,
  VendorErrorCode,
  VendorErrorFacts,
} from "../errors/vendor-error.ts";
import { parseJsonObject } from "../runtime/body.ts";
import { createRedactor } from "./redact.ts";
import { isPlainRequestId } from "./request-id.ts";

/** A refusal in the vendor's own words. */
export interface Refusal {
  readonly code: string | number;
  readonly message: string;
}

/** Facts that come with an answer. */
export interface AnswerFacts {
  /** HTTP status. */
  readonly status: number;
  readonly operation: Operation;
}

/** A vendor's envelope, for {@link createReadResponse}. */
export interface ReadResponseOptions<Catalogue extends ErrorCatalogue> {
  /** The description's error catalogue. */
  readonly catalogue: Catalogue;
  /**
   * Returns the code of the family that a code belongs to, for a vendor whose codes have levels: a code missing from the
   * catalogue takes the entry of its family. Default: no code has one.
   */
  readonly familyOf?: (code: string | number) => string | number | undefined;
  /** Hints at what to check first, by code, where the vendor's own message does not say it. */
  readonly hints?: Readonly<Record<string | number, string>>;
  /** Names whose values are masked. */
  readonly sensitive: readonly string[];
  /** Distinguishes a refusal from a payload. `"unreadable"` if the body is neither. */
  readonly read: (body: Record<string, unknown>, facts: AnswerFacts) => Refusal | "payload" | "unreadable";
  /** Reads the vendor's request id, from payloads and refusals alike. Anything but a string counts as absent. */
  readonly readRequestId: (body: Record<string, unknown>) => unknown;
  /** Makes the vendor's error. */
  readonly createError: (facts: VendorErrorFacts<Catalogue>) => CallError;
}

/** Reads a response: a payload, or a refusal. */
export type ReadResponse = (response: WireResponse, request: WireRequest, call: Call) => Outcome;

/**
 * Makes the function that reads a response as a payload or the vendor's error.
 *
 * The vendor's code decides, not the HTTP status: one vendor answers 200 to everything, another throttles with 400.
 */
export function createReadResponse<Catalogue extends ErrorCatalogue>(
  options: ReadResponseOptions<Catalogue>,
): ReadResponse {
  const { catalogue, familyOf, hints = {}, sensitive, read, readRequestId, createError } = options;
  const maskOf = (request: WireRequest, call: Call) => createRedactor(request, sensitive, call.credentials);
  const find = <Entry>(entries: Readonly<Record<string | number, Entry>>, code: string | number) => {
    const key = Object.hasOwn(entries, code) ? code : (familyOf?.(code) ?? "");
    return Object.hasOwn(entries, key) ? entries[key] : undefined;
  };

  return (response, request, call) => {
    const { status, fault } = response;
    const body = fault === undefined && isFinal(status) ? parseJsonObject(response.text) : undefined;
    const reading = body ? read(body, { status, operation: call.operation }) : "unreadable";
    const given = body && readRequestId(body);
    if (reading === "payload") {
      // Most callers never read it.
      const readId = () =>
        isPlainRequestId(given, request) ? given : toRequestId(given, maskOf(request, call));
      return { payload: body, readRequestId: readId };
    }

    const mask = maskOf(request, call);
    const { code, message, bodyStart } =
      reading === "unreadable" ? toUnexpected(response, mask) : toRefusal(reading, mask);
    const known: ErrorEntry | undefined = find(catalogue, code);
    const hint = find(hints, code);
    const entry = known ?? classifyByStatus(status);
    const refusal = createError({
      operation: call.operation.id,
      attempts: call.attempts,
      status,
      code: code as VendorErrorCode<Catalogue>, // A code missing from the catalogue is passed on as it came.
      category: reading === "unreadable" || known ? entry.category : "unknown",
      retryable: !NEEDS_CALLER.includes(entry.remedy) && (call.idempotent || !entry.ambiguous),
      requestId: toRequestId(given, mask),
      vendorMessage: hint === undefined ? message : `${toOneLine(message, HINTED)} (${hint})`,
      bodyStart,
    });
    return { refusal, entry };
  };
}

/** Remedies that take more than another call: somebody has to change something, or supply other credentials. */
const NEEDS_CALLER: readonly ErrorEntry["remedy"][] = ["fix", "renew-credentials"];

/** Checks that a status is one that HTTP defines for a final answer. Any other means nothing, and neither does its body. */
const isFinal = (status: number) => status >= 200 && status <= 599;

/** Characters of the vendor's message that precede a hint: some vendors answer with everything they have signed. */
const HINTED = 256;

/** Characters of an unexpected body that an error keeps. */
const BODY_START = 200;

type Mask = (text: string) => string;

/** Describes a response that is not the vendor's JSON. */
function toUnexpected({ status, fault, text }: WireResponse, mask: Mask) {
  // Something took the request for one that it could carry out.
  const doubt = status >= 200 && status < 300 ? "; the vendor may have acted all the same" : "";
  const what = fault ?? "a body that is not the vendor's JSON";
  return {
    code: "UnexpectedResponse" as const,
    message: toShortLine(mask(`HTTP ${status} with ${what}${doubt}`)),
    bodyStart: toOneLine(mask(text).slice(0, BODY_START), BODY_START),
  };
}

/** Describes a refusal. The code is untrusted too: whoever answers in the vendor's place may say anything. */
function toRefusal({ code, message }: Refusal, mask: Mask) {
  return {
    code: typeof code === "string" ? toShortLine(mask(code)) : code,
    message: toOneLine(mask(message)),
    bodyStart: undefined,
  };
}

/** Anything but a string counts as absent. */
const toRequestId = (id: unknown, mask: Mask): string | undefined =>
  (typeof id === "string" && toShortLine(mask(id))) || undefined;

/** Fallback for codes missing from the catalogue: classifies by HTTP status. */
function classifyByStatus(status: number): ErrorEntry {
  if (status === 429) return { category: "throttled", remedy: "retry" };
  if (status >= 500) return { category: "unavailable", remedy: "retry", ambiguous: true };
  return { category: "unknown", remedy: "fix" };
}
