/** Something that has to hold before a change is merged. A file of a check exports one as `check`. */
export interface Check {
  /** Name on the command line, and name of its file. */
  readonly name: string;
  /** Reason that it exists: what went wrong once, or what it defends. Shown when it fails. */
  readonly why: string;
  /** Checks without which this one would only repeat their failure: it is left out when one of them fails in the same run. */
  readonly after?: readonly string[];
  readonly run: (root: string) => Promise<CheckResult>;
}

/** Outcome of a check. */
export interface CheckResult {
  /** Everything wrong, each with the file to edit. Empty when the check passes. */
  readonly faults: readonly string[];
  /** Figures that are worth a look either way. */
  readonly notes?: readonly string[];
}
