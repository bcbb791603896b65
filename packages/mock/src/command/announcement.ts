import { shellQuote } from "../shell-quote.ts";
import type { RunningVendor } from "../start-vendor.ts";
import { type VendorName, vendors } from "../vendors.ts";

/** Says for people where a vendor is and as whom it can be called, with lines to paste into a shell. */
export function renderVendor<Name extends VendorName>(name: Name, running: RunningVendor<Name>): string {
  const { url, proxy, accounts, scenario } = running;
  const { describe } = vendors[name];
  const variables = Object.entries(toEnvironment(name, running));
  const lines = [
    `${name}  ${url}`,
    ...(proxy === undefined ? [] : [`  proxy ${proxy}`]),
    ...accounts.map((account) => `  ${describe(account)}`),
    ...(scenario === undefined ? [] : [`  scenario ${scenario}`]),
    ...variables.map(([variable, value]) => `  export ${variable}=${shellQuote(value)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** The same for programs. */
export function describeVendor<Name extends VendorName>(name: Name, running: RunningVendor<Name>): object {
  const { url, proxy, accounts, scenario } = running;
  return { vendor: name, url, proxy, scenario, accounts, environment: toEnvironment(name, running) };
}

/** Variables of the environment for the first account, by the names that the clients' READMEs use. */
const toEnvironment = <Name extends VendorName>(
  name: Name,
  { url, accounts: [account] }: RunningVendor<Name>,
): Readonly<Record<string, string>> => (account ? vendors[name].environment(account, url) : {});
