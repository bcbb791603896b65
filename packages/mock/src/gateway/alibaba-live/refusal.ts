import { jsonAnswer, type VendorAnswer } from "../../wire/answer.ts";
import { describeViolations } from "../describe-violations.ts";
import type { AdmittedRequest, Refused, SchemaViolation } from "../gateway.ts";

/** A refusal in the vendor's terms. */
export interface AlibabaRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Default: a new one. */
  readonly requestId?: string | undefined;
}

/** Refuses a request. */
export function refuse(status: number, code: string, message: string): Refused<AlibabaRefusal> {
  return { refusal: { status, code, message } };
}

/**
 * Writes a refusal in the vendor's envelope. `host` is the `Host` header of the request.
 * @see https://www.alibabacloud.com/help/en/openapi/user-guide/api-error-diagnosis
 */
export function toEnvelope(
  refusal: AlibabaRefusal,
  { host, uuid }: { host: string; uuid: () => string },
): VendorAnswer {
  const { status, code, message, requestId = uuid().toUpperCase() } = refusal;
  const question = new URLSearchParams({ q: code, product: "live", requestId });
  const envelope = {
    RequestId: requestId,
    HostId: host,
    Code: code,
    Message: message,
    Recommend: `https://api.alibabacloud.com/troubleshoot?${question}`,
  };
  return jsonAnswer(status, envelope, "application/json;charset=utf-8");
}

// Codes for a bad value on the pages of operations that do not leave this to the RPC gateway.
const OWN_CODES = ["InvaildParameter", "InputInvalid"];

/** Refuses for violations: a missing parameter first, then bad values with the code that the operation's page lists. */
export function toRefusal({
  admitted,
  violations,
}: {
  admitted: AdmittedRequest;
  violations: readonly SchemaViolation[];
}): AlibabaRefusal {
  const missing = violations.find(({ rule }) => rule === "required");
  if (missing) {
    const message = missing.parameter
      ? `${missing.parameter} is mandatory for this action.`
      : missing.message;
    return { status: 400, code: "MissingParameter", message };
  }
  const code = admitted.operation.errors.find((one) => OWN_CODES.includes(one)) ?? "InvalidParameter";
  return { status: 400, code, message: describeViolations(violations) };
}

/** Repeats the request id of an answer in its header, unless a scenario uses an id that no header can hold. */
export function stampRequestId(answer: VendorAnswer): VendorAnswer {
  const { RequestId: requestId } = (JSON.parse(answer.body) ?? {}) as { RequestId?: unknown };
  if (typeof requestId !== "string" || !/^[\x20-\x7e]*$/.test(requestId)) return answer;
  return { ...answer, headers: { ...answer.headers, "x-acs-request-id": requestId } };
}
