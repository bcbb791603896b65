/** Kinds of checks, in the order of the closing line. */
const KINDS = ["request examples", "response examples", "random requests", "mutations"] as const;

/** Kind of a check. */
export type Kind = (typeof KINDS)[number];

/** Counts of what the checks of each operation have covered. */
export interface Coverage {
  /** Counts checks of a kind that an operation passed. */
  readonly add: (operationId: string, count: { kind: Kind; times: number }) => void;
  /** Counts a check that failed. */
  readonly addViolation: () => void;
  /** Lists each operation with each kind of check that it has not passed. */
  readonly listGaps: () => string[];
  /** Writes all counts as one line, the vendor first. An operation counts if it has no gap. */
  readonly toLine: () => string;
}

/** Starts counting for the operations of a vendor's client. */
export function createCoverage(vendor: string, operationIds: readonly string[]): Coverage {
  const counts: { operationId: string; kind: Kind; times: number }[] = [];
  let violations = 0;

  const sumUp = (matches: (count: (typeof counts)[number]) => boolean) =>
    counts.filter(matches).reduce((sum, { times }) => sum + times, 0);
  const gapsOf = (operationId: string) =>
    KINDS.filter((kind) => sumUp((count) => count.operationId === operationId && count.kind === kind) === 0);

  return {
    add: (operationId, count) => {
      counts.push({ operationId, ...count });
    },
    addViolation: () => {
      violations += 1;
    },
    listGaps: () => operationIds.flatMap((one) => gapsOf(one).map((kind) => `${one}: no ${kind}`)),
    toLine: () => {
      const whole = operationIds.filter((one) => gapsOf(one).length === 0);
      const kinds = KINDS.map((kind) => `${format(sumUp((count) => count.kind === kind))} ${kind}`);
      const covered = `${vendor}: ${whole.length} of ${operationIds.length} operations`;
      return [covered, ...kinds, `${violations} violations`].join(", ");
    },
  };
}

const format = (count: number) => count.toLocaleString("en");
