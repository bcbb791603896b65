import { alibabaLive } from "./alibaba-live/gateway.ts";
import type { Vendor } from "./gateway.ts";
import { suggest } from "./nearest.ts";
import { tencentLive } from "./tencent-live/gateway.ts";

/** Every vendor that the mock can be, under the name of its spec. A further one is a folder and a line here. */
const registry = {
  "alibaba-live": alibabaLive,
  "tencent-live": tencentLive,
};

/** Name of a vendor, which is also the name of its spec in `@livespec/specs`. */
export type VendorName = keyof typeof registry;

/** What a vendor knows its callers by: an access key, an app. */
export type AccountOf<Name extends VendorName> = Accounts[Name];

type Accounts = {
  [Name in VendorName]: (typeof registry)[Name] extends Vendor<infer Account> ? Account : never;
};

export const vendors: { readonly [Name in VendorName]: Vendor<Accounts[Name]> } = registry;

export const vendorNames = Object.keys(registry) as readonly VendorName[];

export const isVendorName = (name: string): name is VendorName => Object.hasOwn(registry, name);

/** Throws a TypeError that names the nearest vendor, or else all of them. */
export function assertVendorName(name: string): asserts name is VendorName {
  if (!isVendorName(name)) throw new TypeError(`unknown vendor "${name}"; ${suggest(name, vendorNames)}`);
}
