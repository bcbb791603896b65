/** What is held against an operation, in the order of the closing line. */
const KINDS = ["request examples", "response examples", "random requests", "mutations"] as const;

/** One kind of what is held against an operation. */
export type Kind = (typeof KINDS)[number];

/** Counts what held, and knows what is still to be seen. */
export interface Tally {
  /** So many of a kind held for an operation. */
  readonly add: (operationId: string, count: { kind: Kind; times: number }) => void;
  /** Something did not hold. */
  readonly addViolation: () => void;
  /** Each operation with each kind of which nothing held. */
  readonly listGaps: () => string[];
  /** All counts in one line, the vendor first. An operation counts where it has no gap. */
  readonly toLine: () => string;
}

/** Starts counting for the operations of a vendor's client. */
export function createTally(vendor: string, operationIds: readonly string[]): Tally {
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
