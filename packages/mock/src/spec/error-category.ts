/** What kind of mistake a code stands for; docs/spec-authoring.md says what each means. */
export const errorCategories = [
  "throttled",
  "transient",
  "clock",
  "credentials",
  "permission",
  "invalid",
  "not-found",
  "conflict",
  "quota-exhausted",
  "unavailable",
] as const;

/** One of {@link errorCategories}. */
export type ErrorCategory = (typeof errorCategories)[number];
