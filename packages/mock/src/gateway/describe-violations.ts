import type { SchemaViolation } from "./gateway.ts";

/** Maximum number of violations in a refusal; a body of 1 MiB can have a hundred thousand. */
export const VIOLATION_LIMIT = 20;

/** Describes violations in one line: the first ones, and the number of the rest. */
export function describeViolations(violations: readonly SchemaViolation[]): string {
  const messages = violations.slice(0, VIOLATION_LIMIT).map(({ message }) => message);
  const rest = violations.length - messages.length;
  return [...messages, ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
}
