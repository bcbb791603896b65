import { createRequestCheck, type RequestCheck } from "@livespec/core/vendor";
import { requestRules } from "./generated/request-rules.ts";

export type { RequestCheck, Violation } from "@livespec/core/vendor";

/**
 * Checks requests by the rules of the description. Built into the client of the main entry; the one of
 * `@livespec/tencent-live/lean` takes it as an option.
 *
 * @throws InvalidRequestError naming each field and the rule that it breaks, never its value.
 * @example
 * ```ts
 * import { checkRequest } from "@livespec/tencent-live/request-check";
 *
 * checkRequest({}, { operation: "getCallbackToken" });
 * ```
 */
export const checkRequest: RequestCheck = /* @__PURE__ */ createRequestCheck(requestRules);
