import { markAsOurs } from "../errors/our-errors.ts";

/** Throws a `TypeError` that names the option and the rule unless the rule holds. Never shows the value. */
export function assertOption(holds: boolean, caller: string, option: string, rule: string): asserts holds {
  if (!holds) throw markAsOurs(new TypeError(`${caller}: option "${option}" ${rule}`));
}

/** Asserts that each of some options, by name, is absent or satisfies the rule. Throws a `TypeError` otherwise. */
type AssertGiven = (caller: string, options: Readonly<Record<string, unknown>>) => void;

const asserting =
  (rule: string, holds: (value: unknown) => boolean): AssertGiven =>
  (caller, options) => {
    for (const [name, value] of Object.entries(options)) {
      assertOption(value === undefined || holds(value), caller, name, rule);
    }
  };

/** Longest delay of a timer, in milliseconds; runtimes treat a longer one as 0. */
const LONGEST = 2 ** 31 - 1;

/** Asserts durations in milliseconds that a timer can count. Throws a `TypeError` naming option and rule. */
export const assertMilliseconds = asserting(
  `must be a number of milliseconds above 0 and up to ${LONGEST}`,
  (value) => typeof value === "number" && value > 0 && value <= LONGEST,
);

/** Asserts options that are functions. Throws a `TypeError` naming option and rule. */
export const assertFunctions = asserting("must be a function", (value) => typeof value === "function");

/** Asserts options that are `true` or `false`. Throws a `TypeError` naming option and rule. */
export const assertBooleans = asserting("must be true or false", (value) => typeof value === "boolean");

/** Asserts counts, from 1 on. Throws a `TypeError` naming option and rule. */
export const assertCounts = asserting(
  "must be a whole number above 0",
  (value) => Number.isSafeInteger(value) && (value as number) > 0,
);

/** Tests that a value may have members. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
