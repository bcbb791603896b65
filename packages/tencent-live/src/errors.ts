import { createJudge, type Refusal, VendorError } from "@livespec/core";
import { errorCatalogue } from "./generated/errors.ts";
import { hints } from "./hints.ts";
import { SENSITIVE } from "./sensitive.ts";

/**
 * Tencent answered, and not with a success.
 *
 * `code` is the vendor's `ErrorCode`, or `UnexpectedResponse` for what is not its JSON (a gateway's page, a cut-off body);
 * `bodyStart` then holds how that began. A code that the catalogue does not know yet is passed on as it came.
 */
export class TencentLiveError extends VendorError<typeof errorCatalogue> {
  override readonly name = "TencentLiveError";
}

/** Tells a payload from a refusal and makes the refusal a {@link TencentLiveError}. */
export const judge = createJudge({
  catalogue: errorCatalogue,
  hints,
  sensitive: SENSITIVE,
  read: readEnvelope,
  readRequestId: ({ RequestId }) => RequestId,
  createError: (facts) => new TencentLiveError(facts),
});

/** The envelope decides alone: the vendor answers 200 to everything that reaches it. */
function readEnvelope(body: Record<string, unknown>): Refusal | "payload" | "unreadable" {
  const { ErrorCode, ErrorInfo } = body;
  if (ErrorCode === 0) return "payload";
  if (typeof ErrorCode !== "number") return "unreadable";
  return {
    code: ErrorCode,
    message: typeof ErrorInfo === "string" ? ErrorInfo : "",
  };
}
