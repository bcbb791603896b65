import { suggest } from "./nearest.ts";

/** What a field of somebody's has to be. */
export interface Rule {
  /** Ends the sentence "must be …". */
  readonly be: string;
  readonly isMet: (value: unknown) => boolean;
  /** Whether it may be missing. */
  readonly isOptional?: boolean;
}

export const STRING: Rule = {
  be: "a string that is not empty",
  isMet: (value) => typeof value === "string" && value !== "",
};
export const BOOLEAN: Rule = { be: "true or false", isMet: (value) => typeof value === "boolean" };
export const FUNCTION: Rule = { be: "a function", isMet: (value) => typeof value === "function" };
export const NUMBER: Rule = { be: "a number", isMet: (value) => typeof value === "number" };
export const OBJECT: Rule = {
  be: "an object",
  isMet: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};
export const STRINGS: Rule = {
  be: "a list of strings that are not empty",
  isMet: (value) => Array.isArray(value) && value.every(STRING.isMet),
};
export const LIST: Rule = { be: "a list", isMet: Array.isArray };

/** The same rule for a field that may be missing. */
export const optional = (rule: Rule): Rule => ({ ...rule, isOptional: true });

/** Which fields an object may have, and what each has to be. */
export interface Shape {
  /** Where the object stands, such as `accounts.alibaba-live.0`; empty for the options themselves. */
  readonly at: string;
  /** What its fields are called: `option` or `field`. */
  readonly noun: string;
  readonly rules: Readonly<Record<string, Rule>>;
}

/**
 * Holds an object to its shape. Throws a TypeError that names the field, and the nearest name where there is no such field;
 * values are never told, since some are secrets. A field that is undefined counts as missing, unless nobody knows it.
 */
export function checkFields(value: unknown, { at, noun, rules }: Shape): void {
  if (!OBJECT.isMet(value)) throw new TypeError(`${at || `the ${noun}s`}: must be ${OBJECT.be}`);
  const fields = value as Readonly<Record<string, unknown>>;
  const prefix = at && `${at}: `;
  for (const name of Object.keys(fields)) {
    if (Object.hasOwn(rules, name)) continue;
    throw new TypeError(`${prefix}unknown ${noun} "${name}"; ${suggest(name, Object.keys(rules))}`);
  }
  for (const [name, { be, isMet, isOptional = false }] of Object.entries(rules)) {
    if (fields[name] === undefined && isOptional) continue;
    if (!isMet(fields[name])) throw new TypeError(`${at && `${at}.`}${name}: must be ${be}`);
  }
}
