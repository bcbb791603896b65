import {
  BOOLEAN,
  checkFields,
  FUNCTION,
  LIST,
  NUMBER,
  OBJECT,
  optional,
  type Rule,
  STRING,
  STRINGS,
} from "./check-fields.ts";
import type { MockOptions } from "./options.ts";
import { assertVendorName, type VendorName, vendorNames, vendors } from "./vendors.ts";

const SCENARIO: Rule = {
  be: "the name of a scenario, the path of a file or a scenario itself",
  isMet: (value) => STRING.isMet(value) || OBJECT.isMet(value),
};

const RULES: { readonly [Option in keyof MockOptions]-?: Rule } = {
  vendors: STRINGS,
  port: NUMBER,
  host: STRING,
  allowedHosts: STRINGS,
  allowedOrigins: STRINGS,
  cors: BOOLEAN,
  unsigned: BOOLEAN,
  now: FUNCTION,
  uuid: FUNCTION,
  accounts: OBJECT,
  specs: OBJECT,
  onExchange: FUNCTION,
  scenario: SCENARIO,
  wait: FUNCTION,
  errors: BOOLEAN,
};

/** Names of all options. */
export const OPTION_NAMES = Object.keys(RULES);

/** Throws a TypeError that names an option which there is not, or which is not what it has to be; so for what they hold. */
export function checkMockOptions(options: MockOptions): void {
  checkFields(options, { at: "", noun: "option", rules: everyOptional(RULES) });
  for (const name of options.vendors ?? []) assertVendorName(name);
  if (options.vendors?.length === 0) {
    throw new TypeError("vendors: name at least one vendor, or leave the option out");
  }
  checkByVendor("specs", options.specs, STRING);
  checkByVendor("accounts", options.accounts, LIST);
  for (const [name, accounts = []] of Object.entries(options.accounts ?? {})) {
    const rules = vendors[name as VendorName].accountRules;
    for (const [index, account] of accounts.entries()) {
      checkFields(account, { at: `accounts.${name}.${index}`, noun: "field", rules });
    }
  }
}

const checkByVendor = (option: string, value: object | undefined, rule: Rule): void => {
  for (const name of Object.keys(value ?? {})) assertVendorName(name);
  const rules = Object.fromEntries(vendorNames.map((name) => [name, rule]));
  if (value) checkFields(value, { at: option, noun: "vendor", rules: everyOptional(rules) });
};

const everyOptional = (rules: Readonly<Record<string, Rule>>): Record<string, Rule> =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, optional(rule)]));
