import type { Problem } from "./lint-fixtures.ts";
import type { Files } from "./valid-description.ts";

/** Problems that one rule reports in each of several descriptions. The keys are facts and become the names of the tests. */
export type RuleCases = Readonly<
  Record<string, { readonly given: Files; readonly problems: readonly Omit<Problem, "rule">[] }>
>;
