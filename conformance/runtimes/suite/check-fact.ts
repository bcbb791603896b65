import type { Fact } from "../../vendors/vendor-under-test.ts";

/** Result of a fact. */
export interface FactResult {
  readonly fact: string;
  readonly passed: boolean;
  /** The result beside the expected one, or the error; empty if it passed. */
  readonly detail: string;
}

/** Checks a fact. Never rejects: an error is one more way to fail. */
export async function checkFact({ fact, actual, expected }: Fact): Promise<FactResult> {
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

/** Writes equal values as equal strings, whatever the order of their fields. */
const toComparable = (value: unknown): string | undefined => JSON.stringify(value, sortFields);

const sortFields = (_name: string, value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
