import type { LivespecError } from "../errors/errors.ts";
import type {
  ErrorCatalogue,
  ErrorEntry,
  VendorErrorCode,
  VendorErrorFacts,
} from "../errors/vendor-error.ts";
import { createRedactor } from "../redact.ts";
import { parseJson } from "./parse-json.ts";
import type { Call, Outcome, WireRequest, WireResponse } from "./pipeline.ts";

/** A refusal in the vendor's own words. */
export interface Refusal {
  readonly code: string | number;
  readonly message: string;
  readonly requestId: string | undefined;
}

/** What a vendor has to say of its envelope. */
export interface JudgeOptions<Catalogue extends ErrorCatalogue> {
  /** The spec's error catalogue. */
  readonly catalogue: Catalogue;
  /** Names whose values are never shown. */
  readonly sensitive: readonly string[];
  /** Tells a refusal from a payload. `"unreadable"` where the body is neither. */
  readonly read: (body: Record<string, unknown>, status: number) => Refusal | "payload" | "unreadable";
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
  const { catalogue, sensitive, read, createError } = options;

  return (response, request, call) => {
    const body = parseObject(response.text);
    const reading = body === undefined ? "unreadable" : read(body, response.status);
    if (reading === "payload") return { payload: body };

    const { operation, attempts } = call;
    const mask = createRedactor(request, sensitive);
    const common = { operation: operation.id, attempts, status: response.status };
    if (reading === "unreadable") {
      return {
        refusal: createError({
          ...common,
          code: "UnexpectedResponse",
          category: response.status >= 500 ? "unavailable" : "unknown",
          retryable: isTransient(response.status) && operation.idempotent,
          vendorMessage: `HTTP ${response.status} with a body that is not the vendor's JSON`,
          bodyStart: mask(response.text).slice(0, BODY_START),
        }),
      };
    }
    const entry = Object.hasOwn(catalogue, reading.code) ? catalogue[reading.code] : undefined;
    return {
      refusal: createError({
        ...common,
        code: reading.code as VendorErrorCode<Catalogue>, // A code that the catalogue does not know yet is passed on as it came.
        category: entry?.category ?? "unknown",
        retryable: entry
          ? isRetryable(entry, operation.idempotent)
          : isTransient(response.status) && operation.idempotent,
        requestId: reading.requestId,
        vendorMessage: mask(reading.message),
      }),
    };
  };
}

/** How many characters of an unexpected body an error keeps. */
const BODY_START = 200;

const isTransient = (status: number) => status >= 500 || status === 429;

/** Whether a call may be repeated: never where the vendor may have acted and acting twice matters. */
const isRetryable = (entry: ErrorEntry, idempotent: boolean) =>
  entry.remedy !== "fix" && (idempotent || !entry.ambiguous);

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
