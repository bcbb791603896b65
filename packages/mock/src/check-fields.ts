import { suggestNames } from "./messages.ts";
import { isJsonObject } from "./wire/json.ts";

/** Rule for the value of one field. */
export interface FieldRule {
  /** Ends the sentence "must be …". */
  readonly be: string;
  readonly isMet: (value: unknown) => boolean;
  /** Allows the field to be missing. */
  readonly isOptional?: boolean;
}

export const STRING: FieldRule = {
  be: "a string that is not empty",
  isMet: (value) => typeof value === "string" && value !== "",
};
export const BOOLEAN: FieldRule = { be: "true or false", isMet: (value) => typeof value === "boolean" };
export const FUNCTION: FieldRule = { be: "a function", isMet: (value) => typeof value === "function" };
export const NUMBER: FieldRule = { be: "a number", isMet: (value) => typeof value === "number" };
export const OBJECT: FieldRule = { be: "an object", isMet: isJsonObject };
export const STRINGS: FieldRule = {
  be: "a list of strings that are not empty",
  isMet: (value) => Array.isArray(value) && value.every(STRING.isMet),
};
export const LIST: FieldRule = { be: "a list", isMet: Array.isArray };

/** Makes a field optional. */
export function optional(rule: FieldRule): FieldRule {
  return { ...rule, isOptional: true };
}

/** Fields of an object and the rule for each. */
export interface ObjectShape {
  /** Path of the object, such as `accounts.alibaba-live.0`; empty for the options themselves. */
  readonly at: string;
  /** Word for its fields in messages: `option` or `field`. */
  readonly noun: string;
  readonly rules: Readonly<Record<string, FieldRule>>;
}

/**
 * Checks an object against its shape. Throws a TypeError that names the field, with a suggestion if the field does not exist.
 * Messages never contain values, since some are secrets. An undefined field counts as missing, unless its name is unknown.
 */
export function checkFields(value: unknown, { at, noun, rules }: ObjectShape): void {
  if (!isJsonObject(value)) throw new TypeError(`${at || `the ${noun}s`}: must be ${OBJECT.be}`);
  const prefix = at && `${at}: `;
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(rules, name)) continue;
    throw new TypeError(`${prefix}unknown ${noun} "${name}"; ${suggestNames(name, Object.keys(rules))}`);
  }
  for (const [name, { be, isMet, isOptional = false }] of Object.entries(rules)) {
    if (value[name] === undefined && isOptional) continue;
    if (!isMet(value[name])) throw new TypeError(`${at && `${at}.`}${name}: must be ${be}`);
  }
}
