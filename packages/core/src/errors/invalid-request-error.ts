import { toOneLine } from "./foreign-text.ts";

/** One rule of the description that one field of a request breaks. */
export interface Violation {
  /** Path of the field: `UserId`, `RoomInfo.RoomId`, `UserIds[3]`; empty for the request itself. */
  readonly field: string;
  /** The JSON Schema keyword that is broken. */
  readonly rule: ViolatedRule;
  /** The rule in words. Never repeats the value, which may be a secret. */
  readonly message: string;
}

/** JSON Schema keywords that requests are checked by. */
export type ViolatedRule =
  | "type"
  | "format"
  | "enum"
  | "pattern"
  | "minLength"
  | "maxLength"
  | "minimum"
  | "maximum"
  | "minItems"
  | "maxItems"
  | "items"
  | "required"
  | "properties"
  | "additionalProperties";

/** Longest message, in characters. */
const LONGEST_MESSAGE = 4096;

/** Violations that a message lists at most: as many as fit. */
const MOST_LISTED = 100;

/** A request that breaks the description's rules. It was neither signed nor sent. */
export class InvalidRequestError extends TypeError {
  override readonly name = "InvalidRequestError";
  readonly code = "InvalidRequest";
  /** The operation's name on the client. */
  readonly operation: string;
  /** Every rule that is broken, not only the first. */
  readonly violations: readonly Violation[];

  constructor(operation: string, violations: readonly Violation[]) {
    const listed = violations.slice(0, MOST_LISTED);
    const list = listed.map(({ field, message }) => `${field || "the request"} ${message}`).join("; ");
    super(toOneLine(`${operation}: invalid request: ${list}`, LONGEST_MESSAGE));
    this.operation = operation;
    this.violations = violations;
  }
}
