import type { MockOptions } from "./options.ts";
import { resolveMockOptions } from "./resolve-options.ts";
import { findScenario } from "./scenario/find-scenario.ts";
import { type RunningVendor, startVendor } from "./start-vendor.ts";
import type { VendorName } from "./vendors.ts";

/** Vendors that are up. */
export interface Mock<Name extends VendorName = VendorName> extends AsyncDisposable {
  readonly vendors: { readonly [One in Name]: RunningVendor<One> };
  /** Ends every connection and frees the ports; `await using` does it at the end of its block. */
  readonly close: () => Promise<void>;
}

/**
 * Starts vendors on this machine: each an HTTP server that checks wire form, signature, clock and nonce as the vendor
 * does, with code of its own, and answers from the vendor's spec in the vendor's envelope. With a `scenario` it misbehaves.
 *
 * Throws a TypeError that names an option which makes no sense, and an Error of one line when a spec cannot be read or a
 * port is taken; then nothing is left running.
 *
 * @example
 * await using mock = await startMock({ vendors: ["tencent-live"], scenario: "throttle-twice" });
 * const { url, accounts, attempts } = mock.vendors["tencent-live"];
 */
export const startMock = async <const Name extends VendorName = VendorName>(
  options: MockOptions<Name> = {},
): Promise<Mock<Name>> => {
  const resolved = resolveMockOptions(options);
  const { scenario: wanted, vendors: asked = [] } = options;
  const scenario = wanted === undefined ? undefined : await findScenario(wanted, { asked });
  const running: [VendorName, RunningVendor][] = [];
  const close = async (): Promise<void> => {
    await Promise.all(running.map(([, vendor]) => vendor.close()));
  };
  try {
    for (const [index, name] of resolved.vendors.entries()) {
      const port = resolved.port === 0 ? 0 : resolved.port + index;
      running.push([name, await startVendor(name, { ...resolved, scenario, port })]);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const up = Object.fromEntries(running) as unknown as Mock<Name>["vendors"];
  return { vendors: up, close, [Symbol.asyncDispose]: close };
};
