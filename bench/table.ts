import type { Sample } from "./subject.ts";

/** One table of the report: a file in `tables/` exports it as `table`. */
export interface Table {
  readonly title: string;
  /** What a reader has to know to read the figures. */
  readonly note: string;
  /** Files under `subjects/`, or names of `tasks/installs.ts`, in the order of their rows. */
  readonly subjects: readonly string[];
  readonly measure: Measurement;
  readonly columns: readonly Column[];
  readonly targets?: readonly Target[];
}

/** Takes the samples and facts of some subjects. The endpoint is that of the local server. */
export type Measurement = (
  subjects: readonly string[],
  server: { readonly endpoint: string },
) => Promise<Results>;

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

/** Whether a target is met, with what was measured. */
export function judgeTarget(
  { value, bound }: Target,
  results: Results,
): { measured: number; isMet: boolean } {
  const measured = value(results);
  return { measured, isMet: "atLeast" in bound ? measured >= bound.atLeast : measured <= bound.atMost };
}

/** The result of a subject; one that the table does not have is a mistake in the table. */
export function resultOf(subject: string, results: Results): Result {
  const result = results[subject];
  if (!result) throw new TypeError(`bench: no subject "${subject}" in this table`);
  return result;
}
