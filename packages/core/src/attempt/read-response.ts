import type { Call } from "../call/call.ts";
import type { Operation } from "../call/operation.ts";
import type { Outcome, WireRequest, WireResponse } from "../call/stage.ts";
import type { LivespecError } from "../errors/errors.ts";
import { toOneLine, toShortLine } from "../errors/foreign-text.ts";
import type {
  ErrorCatalogue,
  ErrorEntry,
  VendorErrorCode,
  VendorErrorFacts,
} from "../errors/vendor-error.ts";
import { parseJson } from "./parse-json.ts";
import { createRedactor } from "./redact.ts";

/** A refusal in the vendor's own words. */
export interface Refusal {
  readonly code: string | number;
  readonly message: string;
}

/** What an answer came with. */
export interface AnswerFacts {
  /** HTTP status. */
  readonly status: number;
  readonly operation: Operation;
}

/** What a vendor has to say of its envelope. */
export interface JudgeOptions<Catalogue extends ErrorCatalogue> {
  /** The spec's error catalogue. */
  readonly catalogue: Catalogue;
  /** What to look at first, by code, where the vendor's own message does not say it. */
  readonly hints?: Readonly<Record<string | number, string>>;
  /** Names whose values are never shown. */
  readonly sensitive: readonly string[];
  /** Tells a refusal from a payload. `"unreadable"` where the body is neither. */
  readonly read: (body: Record<string, unknown>, facts: AnswerFacts) => Refusal | "payload" | "unreadable";
  /** The vendor's id of a request, of a payload as of a refusal. Anything but a text counts as none. */
  readonly readRequestId: (body: Record<string, unknown>) => unknown;
  /** Makes the vendor's error. */
  readonly createError: (facts: VendorErrorFacts<Catalogue>) => LivespecError;
}

/** Tells what a response says. */
export type Judge = (response: WireResponse, request: WireRequest, call: Call) => Outcome;

/**
 * Makes the function that turns a response into a payload or the vendor's error.
 *
 * The vendor's code decides, not the HTTP status: one vendor answers 200 to everything, another throttles with 400.
 */
export function createJudge<Catalogue extends ErrorCatalogue>(options: JudgeOptions<Catalogue>): Judge {
  const { catalogue, hints = {}, sensitive, read, readRequestId, createError } = options;
  const maskOf = (request: WireRequest, call: Call) => createRedactor(request, sensitive, call.credentials);

  return (response, request, call) => {
    const { status, fault } = response;
    const body = fault === undefined && isFinal(status) ? parseObject(response.text) : undefined;
    const reading = body ? read(body, { status, operation: call.operation }) : "unreadable";
    const given = body && readRequestId(body);
    if (reading === "payload") {
      // Most callers never ask for it.
      const readId = () => (isPlain(given, request) ? given : toRequestId(given, maskOf(request, call)));
      return { payload: body, readRequestId: readId };
    }

    const mask = maskOf(request, call);
    // Something has taken the request for one that it could carry out.
    const doubt = status >= 200 && status < 300 ? "; the vendor may have acted all the same" : "";
    const { code, message, bodyStart } =
      reading === "unreadable"
        ? {
            code: "UnexpectedResponse" as const,
            message: toShortLine(
              mask(`HTTP ${status} with ${fault ?? "a body that is not the vendor's JSON"}${doubt}`),
            ),
            bodyStart: toOneLine(mask(response.text).slice(0, BODY_START), BODY_START),
          }
        : {
            code: toCode(reading.code, mask),
            message: toOneLine(mask(reading.message)),
            bodyStart: undefined,
          };
    const entry = Object.hasOwn(catalogue, code) ? (catalogue[code] as ErrorEntry) : toEntry(status);
    const refusal = createError({
      operation: call.operation.id,
      attempts: call.attempts,
      status,
      code: code as VendorErrorCode<Catalogue>, // A code that the catalogue does not know yet is passed on as it came.
      category: reading === "unreadable" || Object.hasOwn(catalogue, code) ? entry.category : "unknown",
      retryable: !NEEDS_CALLER.includes(entry.remedy) && (call.idempotent || !entry.ambiguous),
      requestId: toRequestId(given, mask),
      vendorMessage: Object.hasOwn(hints, code) ? `${toOneLine(message, HINTED)} (${hints[code]})` : message,
      bodyStart,
    });
    return { refusal, entry };
  };
}

/** Remedies that are not simply another call: somebody has to change something, or to give other credentials. */
const NEEDS_CALLER: readonly ErrorEntry["remedy"][] = ["fix", "renew-credentials"];

/** Whether a status is one that HTTP has for an answer. What is none says nothing, and neither does the body beside it. */
const isFinal = (status: number) => status >= 200 && status <= 599;

/** Characters of the vendor's message that stand before a hint: some vendors answer with all that they have signed. */
const HINTED = 256;

/** How many characters of an unexpected body an error keeps. */
const BODY_START = 200;

/** A code is the vendor's word too, and whoever answers in its place may say anything. */
const toCode = (code: string | number, mask: (text: string) => string) =>
  typeof code === "string" ? toShortLine(mask(code)) : code;

/** Anything but a string counts as none. */
const toRequestId = (id: unknown, mask: (text: string) => string): string | undefined =>
  (typeof id === "string" && toShortLine(mask(id))) || undefined;

/**
 * Whether a request id may be shown as it is, because nothing that was sent, secrets among that, can stand in it. Looking takes a
 * fraction of what masking would: ids have some hexadecimal digits with little around them, and of one of another form no few
 * characters may have been sent.
 */
function isPlain(id: unknown, { query, headers, body }: WireRequest): id is string {
  if (typeof id !== "string" || !PLAIN_ID.test(id)) return false;
  const digits = USUAL_ID.exec(id)?.[1];
  if (digits === undefined) {
    const sent = [query, ...Object.values(headers), body].join("\n").toLowerCase();
    return !cutUp(id.toLowerCase()).some((part) => sent.includes(part));
  }
  if (query.includes(digits) || body?.includes(digits)) return false;
  for (const name in headers) if (headers[name]?.includes(digits)) return false;
  return true;
}

/** Signs that no notation escapes. */
const PLAIN_ID = /^[\w.-]{1,64}$/;

const USUAL_ID = /^[a-z-]{0,4}([0-9a-f-]{16,36})[a-z-]{0,8}\d{0,9}$/i;

/** Parts of which seven characters in a row have at least one whole. */
const cutUp = (id: string): readonly string[] => id.match(/.{4}/g) ?? [id];

/** What is to be thought of a refusal that the catalogue does not know: the status is all there is to go by. */
function toEntry(status: number): ErrorEntry {
  if (status === 429) return { category: "throttled", remedy: "retry" };
  if (status >= 500) return { category: "unavailable", remedy: "retry", ambiguous: true };
  return { category: "unknown", remedy: "fix" };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value = parseJson(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
