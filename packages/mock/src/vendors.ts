import { alibabaLive } from "./gateway/alibaba-live/gateway.ts";
import { tencentLive } from "./gateway/tencent-live/gateway.ts";
import type { Vendor } from "./gateway/vendor.ts";
import { suggestNames } from "./messages.ts";

/** Every vendor of the mock, under the name of its spec. To add one, add a folder in `gateway/` and a line here. */
const registry = {
  "alibaba-live": alibabaLive,
  "tencent-live": tencentLive,
};

/** Name of a vendor, which is also the name of its spec in `@livespec/specs`. */
export type VendorName = keyof typeof registry;

/** Account of a vendor: an access key, an app. */
export type AccountOf<Name extends VendorName> = Accounts[Name];

type Accounts = {
  [Name in VendorName]: (typeof registry)[Name] extends Vendor<infer Account> ? Account : never;
};

export const vendors: { readonly [Name in VendorName]: Vendor<Accounts[Name]> } = registry;

export const vendorNames = Object.keys(registry) as readonly VendorName[];

/** The account of each vendor that the mock accepts by default. They are public, so that tests can use them. */
export const mockAccounts = Object.fromEntries(
  Object.entries(registry).map(([name, { accounts }]) => [name, accounts[0]]),
) as { readonly [Name in VendorName]: AccountOf<Name> };

/** Throws a TypeError for an unknown vendor, with a suggestion. */
export function assertVendorName(name: string): asserts name is VendorName {
  if (Object.hasOwn(registry, name)) return;
  throw new TypeError(`unknown vendor "${name}"; ${suggestNames(name, vendorNames)}`);
}
