import type { Sample } from "./task.ts";

/** One table of the report: a file in `tables/` exports it as `table`. */
export interface Table {
  readonly title: string;
  /** Explanation that a reader of the figures needs. */
  readonly note: string;
  /** Subjects such as `acs3/livespec`, or names of `installs.ts`, in the order of their rows. */
  readonly subjects: readonly string[];
  readonly measure: Measurement;
  readonly columns: readonly Column[];
  readonly targets?: readonly Target[];
}

/** Measures subjects. The endpoint is that of the local server. */
export type Measurement = (
  subjects: readonly string[],
  server: { readonly endpoint: string },
) => Promise<Results>;

/** Measurements of one table, by subject. */
export type Results = Readonly<Record<string, Result>>;

export interface Result {
  readonly label: string;
  readonly facts: Readonly<Record<string, number>>;
  /** One for each round. */
  readonly samples: readonly Sample[];
}

export interface Column {
  readonly heading: string;
  readonly cell: (subject: string, results: Results) => string;
}

/** A bound on one figure that we want to hold. */
export interface Target {
  readonly what: string;
  readonly value: (results: Results) => number;
  readonly bound: { readonly atLeast: number } | { readonly atMost: number };
}

/** Measures a target, and compares it with its bound. */
export function judgeTarget(
  { value, bound }: Target,
  results: Results,
): { measured: number; isMet: boolean } {
  const measured = value(results);
  return { measured, isMet: "atLeast" in bound ? measured >= bound.atLeast : measured <= bound.atMost };
}

/** Finds the result of a subject. Throws when the table does not have it, which is a mistake in the table. */
export function resultOf(subject: string, results: Results): Result {
  const result = results[subject];
  if (!result) throw new TypeError(`bench: no subject "${subject}" in this table`);
  return result;
}
