import type { Violation } from "./gateway.ts";

/** Most violations that a refusal names; a body of a megabyte can have a hundred thousand. */
export const TOLD_VIOLATIONS = 20;

/** Says in one line what schemas found wrong, and how much more of it there is. */
export function tellViolations(violations: readonly Violation[]): string {
  const messages = violations.slice(0, TOLD_VIOLATIONS).map(({ message }) => message);
  const rest = violations.length - messages.length;
  return [...messages, ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
}
