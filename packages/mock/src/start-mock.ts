import type { MockOptions } from "./options.ts";
import { resolveMockOptions } from "./resolve-options.ts";
import { findScenario } from "./scenario/find-scenario.ts";
import { type StartedVendor, startVendor } from "./start-vendor.ts";
import type { VendorName } from "./vendors.ts";

/** A started mock. */
export interface Mock<Name extends VendorName = VendorName> extends AsyncDisposable {
  readonly vendors: { readonly [One in Name]: StartedVendor<One> };
  /** Closes every connection and frees the ports; `await using` does this at the end of its block. */
  readonly close: () => Promise<void>;
}

/**
 * Starts vendors on this machine: each an HTTP server that checks wire form, signature, clock and nonce as the vendor
 * does, with code of its own, and answers from the vendor's spec in the vendor's envelope. With a `scenario` it misbehaves.
 *
 * Throws a TypeError that names an invalid option, and an Error with a one-line message if a spec cannot be read or a port is in
 * use; nothing is left running then.
 *
 * @example
 * await using mock = await startMock({ vendors: ["tencent-live"], scenario: "throttle-twice" });
 * const { url, accounts, attempts } = mock.vendors["tencent-live"];
 */
export async function startMock<const Name extends VendorName = VendorName>(
  options: MockOptions<Name> = {},
): Promise<Mock<Name>> {
  const { vendors: names, accounts, specs, port, ...resolved } = resolveMockOptions(options);
  const scenario =
    options.scenario === undefined
      ? undefined
      : await findScenario(options.scenario, { requested: options.vendors ?? [] });
  const started: [VendorName, StartedVendor][] = [];
  const close = async (): Promise<void> => {
    await Promise.all(started.map(([, vendor]) => vendor.close()));
  };
  try {
    for (const [index, name] of names.entries()) {
      const own = { accounts: accounts[name], specFile: specs[name], port: port === 0 ? 0 : port + index };
      started.push([name, await startVendor(name, { ...resolved, ...own, scenario })]);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const vendors = Object.fromEntries(started) as unknown as Mock<Name>["vendors"];
  return { vendors, close, [Symbol.asyncDispose]: close };
}
