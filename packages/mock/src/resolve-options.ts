import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { toAllowedHost, toAllowedOrigin } from "./access/allowed.ts";
import {
  BOOLEAN,
  checkFields,
  type FieldRule,
  FUNCTION,
  LIST,
  NUMBER,
  OBJECT,
  optional,
  STRING,
  STRINGS,
} from "./check-fields.ts";
import type { MockOptions, ResolvedMockOptions } from "./options.ts";
import { assertVendorName, type VendorName, vendorNames, vendors } from "./vendors.ts";

const SCENARIO: FieldRule = {
  be: "the name of a scenario, the path of a file or a scenario itself",
  isMet: (value) => STRING.isMet(value) || OBJECT.isMet(value),
};

const RULES: { readonly [Option in keyof MockOptions]-?: FieldRule } = {
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
  validateResponses: BOOLEAN,
};

/** Names of all options. */
export const OPTION_NAMES = Object.keys(RULES);

/** Checks options and fills in defaults. Throws a TypeError that names an unknown or invalid option. */
export function resolveMockOptions(options: MockOptions): ResolvedMockOptions {
  checkMockOptions(options);
  const { vendors: names = vendorNames, port = 0, host = "127.0.0.1", accounts = {}, specs = {} } = options;
  if (!Number.isInteger(port) || port < 0 || port + names.length - 1 > 65_535) {
    throw new TypeError(`port: ${port} leaves no room for ${names.length} port(s) from 0 to 65535`);
  }
  return {
    vendors: [...new Set(names)],
    port,
    host,
    access: {
      host,
      allowedHosts: (options.allowedHosts ?? []).map(toAllowedHost),
      allowedOrigins: (options.allowedOrigins ?? []).map(toAllowedOrigin),
      cors: options.cors ?? false,
    },
    unsigned: options.unsigned ?? false,
    now: options.now ?? Date.now,
    uuid: options.uuid ?? randomUUID,
    accounts,
    specs,
    onExchange: options.onExchange ?? (() => {}),
    wait: options.wait ?? ((milliseconds, { signal }) => sleep(milliseconds, undefined, { signal })),
    validateResponses: options.validateResponses ?? true,
  };
}

const checkMockOptions = (options: MockOptions): void => {
  checkFields(options, { at: "", noun: "option", rules: allOptional(RULES) });
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
};

const checkByVendor = (option: string, value: object | undefined, rule: FieldRule): void => {
  for (const name of Object.keys(value ?? {})) assertVendorName(name);
  const rules = Object.fromEntries(vendorNames.map((name) => [name, rule]));
  if (value) checkFields(value, { at: option, noun: "vendor", rules: allOptional(rules) });
};

const allOptional = (rules: Readonly<Record<string, FieldRule>>): Record<string, FieldRule> =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, optional(rule)]));
