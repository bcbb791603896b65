/** Something that has to be so on every runtime. */
export interface Fact {
  readonly fact: string;
  /** Finds out how it is. */
  readonly actual: () => unknown;
  /** How it has to be. Anything that JSON can say. */
  readonly expected: unknown;
}

/** What became of a fact. */
export interface FactResult {
  readonly fact: string;
  readonly passed: boolean;
  /** How it is instead of how it has to be; empty where it passed. */
  readonly detail: string;
}

/** Holds a fact to what is expected of it. Never rejects: an error is one more way not to be so. */
export async function judgeFact({ fact, actual, expected }: Fact): Promise<FactResult> {
  try {
    const found = toComparable(await actual());
    const wanted = toComparable(expected);
    return found === wanted
      ? { fact, passed: true, detail: "" }
      : { fact, passed: false, detail: `is ${found}, not ${wanted}` };
  } catch (error) {
    return { fact, passed: false, detail: error instanceof Error ? `${error.stack}` : String(error) };
  }
}

/** The same text for the same value, in whatever order its fields were written. */
const toComparable = (value: unknown): string | undefined => JSON.stringify(value, sortFields);

const sortFields = (_name: string, value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
