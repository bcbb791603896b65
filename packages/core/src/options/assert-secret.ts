import { assertOption } from "./assert-option.ts";

/** A sign that a string cannot be a valid secret, with a description of what is wrong. */
export type SecretFault = readonly [sign: RegExp, fault: string];

/** Faults of every secret. The first match is reported, so the most specific come first. */
const FAULTS: readonly SecretFault[] = [
  [/-----BEGIN /, "is PEM, a key of another kind"],
  // As two characters too: some readers of .env files leave them as they are.
  [/([\n\r]|\\[nr])$/, "ends in a line feed or carriage return"],
  [/^[ \t\n\r]|[ \t]$/, "begins or ends in white space"],
  [/[^ -~]/, "has an invisible or non-ASCII character"],
];

/** Faults of keys that a vendor makes up; in a token of the caller's own choice they may be intended. */
const KEY_FAULTS: readonly SecretFault[] = [
  [/^["'`]|["'`]$/, "is in quotes"],
  // Equals signs at the end are base64's.
  [/^(?:[\w .-]+[:=] ?["'+/\w]|[A-Z\d]+(?:_[A-Z\d]+)+[:=]$)/, "begins with a variable's name"],
];

/** Traces of a missing value that was converted to a string, and of a variable without a value. */
const MISSING = /^(undefined|null|none|nil|nan|\[object.*|\$\w+|\$\{.*\}|\{\{.*\}\}|%\w+%|<[\w -]+>|\*+)$/i;

/** Most secrets match this, and signing has time for one match only: each of the faults takes as long. */
const PLAIN = /^(?!.*_.*=$)[\w+./-]+={0,2}$/;

/**
 * Finds what is wrong with a secret, phrased to follow its name; undefined if no fault is known. Only what certainly cannot be
 * a secret is a fault: vendors specify no form of their keys, and those of tests look like none that a vendor issues.
 *
 * @param faults - Faults to look for in addition to those of every secret. Default: those of keys that a vendor makes up.
 */
export function findSecretFault(
  secret: unknown,
  faults: readonly SecretFault[] = KEY_FAULTS,
): string | undefined {
  if (!secret) return "is missing or empty";
  if (typeof secret !== "string") return "must be a string";
  if (MISSING.test(secret)) return "stands for a missing value";
  return PLAIN.test(secret) ? undefined : [...FAULTS, ...faults].find(([sign]) => sign.test(secret))?.[1];
}

/**
 * Asserts a secret: nothing may be signed or verified with one that is missing, empty or malformed. A vendor's refusal does not
 * say what is wrong with a secret, and verifying with `undefined` lets everybody in.
 *
 * @throws TypeError naming the secret and what is wrong with it, never its value.
 */
export function assertSecret(
  caller: string,
  name: string,
  secret: unknown,
  faults?: readonly SecretFault[],
): void {
  const fault = findSecretFault(secret, faults);
  assertOption(fault === undefined, caller, name, fault as string);
}
