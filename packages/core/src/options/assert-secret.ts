import { assertOption } from "./assert-option.ts";

/** A sign by which a string cannot be the secret that it should be, and what is wrong with it then. */
export type SecretFault = readonly [sign: RegExp, fault: string];

/** Faults of every secret. The first one that fits is told, so what says most stands before what says less. */
const FAULTS: readonly SecretFault[] = [
  [/-----BEGIN /, "is PEM, a key of another kind"],
  // As two characters too: some readers of .env files leave them as they are.
  [/([\n\r]|\\[nr])$/, "ends in a line feed or carriage return"],
  [/^[ \t\n\r]|[ \t]$/, "begins or ends in white space"],
  [/[^ -~]/, "has an invisible or non-ASCII character"],
];

/** Faults of keys that a vendor makes up; in a token of somebody's own choice they may be meant. */
const KEY_FAULTS: readonly SecretFault[] = [
  [/^["'`]|["'`]$/, "is in quotes"],
  // Equals signs at the end are base64's.
  [/^(?:[\w .-]+[:=] ?["'+/\w]|[A-Z\d]+(?:_[A-Z\d]+)+[:=]$)/, "begins with a variable's name"],
];

/** What a value that is missing leaves behind when it is made a string, and a variable that nobody put a value for. */
const MISSING = /^(undefined|null|none|nil|nan|\[object.*|\$\w+|\$\{.*\}|\{\{.*\}\}|%\w+%|<[\w -]+>|\*+)$/i;

/** Most secrets look like this, and one look is all that signing has time for: each of the faults takes as long. */
const PLAIN = /^(?!.*_.*=$)[\w+./-]+={0,2}$/;

/**
 * What is wrong with a secret, to be put behind its name; undefined where nothing is known to be. Only what is surely no secret
 * is a fault: vendors name no form of their keys, and those of tests look like nothing that a vendor gives out.
 *
 * @param faults - What counts besides the faults of every secret. Default: those of keys that a vendor makes up.
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
 * Asserts a secret: nothing is to be signed or verified with one that is missing, empty or malformed. A vendor's refusal does not
 * say what is wrong with a secret, and who verifies with `undefined` lets everybody in.
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
