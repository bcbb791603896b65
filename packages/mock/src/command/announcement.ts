import { shellQuote } from "../messages.ts";
import type { StartedVendor } from "../start-vendor.ts";
import { type VendorName, vendors } from "../vendors.ts";

/** Announces a started vendor to people: its URL, accounts, and lines to paste into a shell. */
export function renderStartedVendor<Name extends VendorName>(
  name: Name,
  started: StartedVendor<Name>,
): string {
  const { url, proxy, accounts, scenario } = started;
  const { describe } = vendors[name];
  const variables = Object.entries(toEnvironment(name, started));
  const lines = [
    `${name}  ${url}`,
    ...(proxy === undefined ? [] : [`  proxy ${proxy}`]),
    ...accounts.map((account) => `  ${describe(account)}`),
    ...(scenario === undefined ? [] : [`  scenario ${scenario}`]),
    ...variables.map(([variable, value]) => `  export ${variable}=${shellQuote(value)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** Announces a started vendor to programs. */
export function describeStartedVendor<Name extends VendorName>(
  name: Name,
  started: StartedVendor<Name>,
): object {
  const { url, proxy, accounts, scenario } = started;
  return { vendor: name, url, proxy, scenario, accounts, environment: toEnvironment(name, started) };
}

/** Environment variables for the first account, named as in the clients' READMEs. */
const toEnvironment = <Name extends VendorName>(
  name: Name,
  { url, accounts: [account] }: StartedVendor<Name>,
): Readonly<Record<string, string>> => (account ? vendors[name].environment(account, url) : {});
