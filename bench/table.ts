import type { Sample, Workload } from "./subject.ts";

/** One table of the report: a file in `tables/` exports it as `table`. */
export interface Table {
  readonly title: string;
  /** What a reader has to know to read the figures. */
  readonly note: string;
  /** Files of `subjects/`, in the order of their rows. */
  readonly subjects: readonly string[];
  readonly workload: Workload;
  readonly rounds: number;
  readonly columns: readonly Column[];
  readonly targets?: readonly Target[];
}

/** What was measured for one table. */
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

/** What we want to hold, as a bound on one figure. */
export interface Target {
  readonly what: string;
  readonly value: (results: Results) => number;
  readonly bound: { readonly atLeast: number } | { readonly atMost: number };
}

/** The result of a subject; one that the table does not have is a mistake in the table. */
export function resultOf(subject: string, results: Results): Result {
  const result = results[subject];
  if (!result) throw new TypeError(`bench: no subject "${subject}" in this table`);
  return result;
}
