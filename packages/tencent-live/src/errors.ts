import {
  type AnyLivespecError as AnyCoreError,
  createReadResponse,
  isLivespecError as isCoreError,
  type Refusal,
  VendorError,
} from "@livespec/core/vendor";
import { errorCatalogue } from "./generated/errors.ts";
import { hints } from "./hints.ts";
import { SENSITIVE } from "./sensitive.ts";
import type { UserSigError } from "./user-sig/user-sig-error.ts";
import type { MalformedWebhookError } from "./webhooks/webhook-body.ts";

/**
 * A refusal by Tencent, or a response that is not the vendor's.
 *
 * `code` is the vendor's `ErrorCode`, or `UnexpectedResponse` for anything but its JSON (a gateway's page, a truncated body);
 * `bodyStart` then holds the beginning. A code missing from the catalogue is passed on as it came.
 */
export class TencentLiveError extends VendorError<typeof errorCatalogue> {
  override readonly name = "TencentLiveError";
}

/** Every error of this package except misuse, as a union that a `switch` on `code` narrows. */
export type AnyLivespecError = AnyCoreError<TencentLiveError | UserSigError | MalformedWebhookError>;

/**
 * Tests that a value is an error of a livespec package, an `InvalidRequestError` included, and narrows it in a `catch`.
 *
 * @example
 * ```ts
 * import { isLivespecError } from "@livespec/tencent-live";
 *
 * function describe(error: unknown): string {
 *   if (!isLivespecError(error)) throw error;
 *   switch (error.code) {
 *     case "InvalidRequest":
 *       return error.violations.map(({ field, message }) => `${field} ${message}`).join("; ");
 *     case "DeadlineExceeded":
 *       return `no answer within ${error.deadline} ms`;
 *     default:
 *       return error.message;
 *   }
 * }
 * ```
 */
export function isLivespecError(value: unknown): value is AnyLivespecError {
  return isCoreError(value);
}

/** Reads a response as a payload or a {@link TencentLiveError}. */
export const readResponse = createReadResponse({
  catalogue: errorCatalogue,
  hints,
  sensitive: SENSITIVE,
  read: readEnvelope,
  readRequestId: ({ RequestId }) => RequestId,
  createError: (facts) => new TencentLiveError(facts),
});

/** The envelope alone decides: the vendor answers 200 to everything that reaches it. */
function readEnvelope(body: Record<string, unknown>): Refusal | "payload" | "unreadable" {
  const { ErrorCode, ErrorInfo } = body;
  if (ErrorCode === 0) return "payload";
  if (typeof ErrorCode !== "number") return "unreadable";
  return {
    code: ErrorCode,
    message: typeof ErrorInfo === "string" ? ErrorInfo : "",
  };
}
