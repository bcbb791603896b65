import { type AnswerFacts, createJudge, type Refusal, VendorError } from "@livespec/core";
import { errorCatalogue } from "./generated/errors.ts";
import { hints } from "./hints.ts";
import { SENSITIVE } from "./sensitive.ts";

/**
 * Alibaba Cloud answered, and not with a success.
 *
 * `code` is the vendor's own, or `UnexpectedResponse` for what is not its JSON (a gateway's page, a cut-off body);
 * `bodyStart` then holds how that began. A code that the catalogue does not know yet is passed on as it came.
 */
export class AlibabaLiveError extends VendorError<typeof errorCatalogue> {
  override readonly name = "AlibabaLiveError";
}

/** Tells a payload from a refusal and makes the refusal an {@link AlibabaLiveError}. */
export const judge = createJudge({
  catalogue: errorCatalogue,
  hints,
  sensitive: SENSITIVE,
  read: readEnvelope,
  readRequestId: ({ RequestId }) => RequestId,
  createError: (facts) => new AlibabaLiveError(facts),
});

/** Codes that the vendor's gateways have been seen to put beside a payload. */
const SUCCESS_CODES: readonly unknown[] = [undefined, null, "", 0, 200, "200", "OK", "Success", "success"];

function readEnvelope(
  body: Record<string, unknown>,
  { status, operation }: AnswerFacts,
): Refusal | "payload" | "unreadable" {
  const { Code, Message, RequestId } = body;
  if (status >= 200 && status < 300 && SUCCESS_CODES.includes(Code)) {
    // Somebody else's success has neither.
    const isKnown = operation.answer?.some((field) => (body[field] ?? null) !== null) ?? true;
    return typeof RequestId === "string" && isKnown ? "payload" : "unreadable";
  }
  if (typeof Code !== "string") return "unreadable";
  return {
    code: Code,
    message: typeof Message === "string" ? Message : "",
  };
}
