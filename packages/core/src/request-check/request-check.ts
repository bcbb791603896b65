import { InvalidRequestError } from "../errors/errors.ts";
import { copyRequest } from "./copy-request.ts";
import { findViolations, type RequestRule } from "./request-rule.ts";

/** The spec's rules for each request, by the operation's name: an object that has no fields but these. */
export type RequestRules = Readonly<Record<string, Pick<RequestRule, "required" | "properties">>>;

/** Throws an `InvalidRequestError` for a request that breaks a rule of the spec. */
export type RequestCheck = (request: unknown, options: { readonly operation: string }) => void;

/** Makes the check of a client's requests. An operation that has no rules takes no fields. */
export function createRequestCheck(rules: RequestRules): RequestCheck {
  const closed = new Map(
    Object.entries(rules).map(([name, rule]) => [name, { ...CLOSED, ...rule }] as [string, RequestRule]),
  );
  return (request, { operation }) => {
    const violations = findViolations(closed.get(operation) ?? CLOSED, copyRequest(request, operation));
    if (violations.length > 0) throw new InvalidRequestError(operation, violations);
  };
}

const CLOSED: RequestRule = { type: "object", additionalProperties: false };
