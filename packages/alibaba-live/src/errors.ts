import {
  type AnswerFacts,
  type AnyLivespecError as AnyCoreError,
  createReadResponse,
  isLivespecError as isCoreError,
  type Refusal,
  VendorError,
} from "@livespec/core/vendor";
import { errorCatalogue } from "./generated/errors.ts";
import { hints } from "./hints.ts";
import { SENSITIVE } from "./sensitive.ts";

/**
 * A refusal by Alibaba Cloud, or a response that is not the vendor's.
 *
 * `code` is the vendor's own, or `UnexpectedResponse` for anything but its JSON (a gateway's page, a truncated body);
 * `bodyStart` then holds the beginning. A code missing from the catalogue is passed on as it came.
 */
export class AlibabaLiveError extends VendorError<typeof errorCatalogue> {
  override readonly name = "AlibabaLiveError";
}

/** Every error that a call can end in, as a union that a `switch` on `code` narrows. */
export type AnyLivespecError = AnyCoreError<AlibabaLiveError>;

/**
 * Tests that a value is an error of a livespec package, an `InvalidRequestError` included, and narrows it in a `catch`.
 *
 * @example
 * ```ts
 * import { isLivespecError } from "@livespec/alibaba-live";
 *
 * function describe(error: unknown): string {
 *   if (!isLivespecError(error)) throw error;
 *   switch (error.code) {
 *     case "InvalidRequest":
 *       return error.violations.map(({ field, message }) => `${field} ${message}`).join("; ");
 *     case "DeadlineExceeded":
 *       return `no answer within ${error.deadline} ms`;
 *     default:
 *       return `${error.code} (request ${error.requestId ?? "unknown"})`;
 *   }
 * }
 * ```
 */
export function isLivespecError(value: unknown): value is AnyLivespecError {
  return isCoreError(value);
}

/** Reads a response as a payload or an {@link AlibabaLiveError}. */
export const readResponse = createReadResponse({
  catalogue: errorCatalogue,
  hints,
  sensitive: SENSITIVE,
  read: readEnvelope,
  readRequestId: ({ RequestId }) => RequestId,
  createError: (facts) => new AlibabaLiveError(facts),
});

/** Codes that the vendor's gateways have been seen to add to a payload. */
const SUCCESS_CODES: readonly unknown[] = [undefined, null, "", 0, 200, "200", "OK", "Success", "success"];

function readEnvelope(
  body: Record<string, unknown>,
  { status, operation }: AnswerFacts,
): Refusal | "payload" | "unreadable" {
  const { Code, Message, RequestId } = body;
  if (status >= 200 && status < 300 && SUCCESS_CODES.includes(Code)) {
    // Another server's success has neither.
    const isKnown = operation.answer?.some((field) => (body[field] ?? null) !== null) ?? true;
    return typeof RequestId === "string" && isKnown ? "payload" : "unreadable";
  }
  if (typeof Code !== "string") return "unreadable";
  return {
    code: Code,
    message: typeof Message === "string" ? Message : "",
  };
}
