import type { Call, Violation } from "../gateway.ts";
import { jsonReply, type Reply } from "../server/reply.ts";
import { tellViolations } from "../tell-violations.ts";

/** Why the vendor does not serve a request. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Default: a new one. */
  readonly requestId?: string | undefined;
}

export type Refused = { readonly refusal: Refusal };

/**
 * The vendor's error envelope. `host` is what the request called it by.
 * @see https://www.alibabacloud.com/help/en/openapi/user-guide/api-error-diagnosis
 */
export const toReply = (refusal: Refusal, { host, uuid }: { host: string; uuid: () => string }): Reply => {
  const { status, code, message, requestId = uuid().toUpperCase() } = refusal;
  const question = new URLSearchParams({ q: code, product: "live", requestId });
  const envelope = {
    RequestId: requestId,
    HostId: host,
    Code: code,
    Message: message,
    Recommend: `https://api.alibabacloud.com/troubleshoot?${question}`,
  };
  return jsonReply(status, envelope, "application/json;charset=utf-8");
};

// How the vendor's pages name a bad value, where an operation does not leave that to the RPC gateway.
const ownCodes = ["InvaildParameter", "InputInvalid"];

/** The first violation in the vendor's words: absent parameters first, then bad ones by the code that the operation's page has. */
export const toRefusal = ({
  call,
  violations,
}: {
  call: Call;
  violations: readonly Violation[];
}): Refusal => {
  const missing = violations.find(({ rule }) => rule === "required");
  if (missing) {
    const message = missing.parameter
      ? `${missing.parameter} is mandatory for this action.`
      : missing.message;
    return { status: 400, code: "MissingParameter", message };
  }
  const code = call.operation.errors.find((one) => ownCodes.includes(one)) ?? "InvalidParameter";
  return { status: 400, code, message: tellViolations(violations) };
};

/** Every answer of the vendor names its request in a header too, if a header can hold what a scenario takes for its id. */
export const stampRequestId = (reply: Reply): Reply => {
  const { RequestId: requestId } = (JSON.parse(reply.body) ?? {}) as { RequestId?: unknown };
  if (typeof requestId !== "string" || !/^[\x20-\x7e]*$/.test(requestId)) return reply;
  return { ...reply, headers: { ...reply.headers, "x-acs-request-id": requestId } };
};
