import { type MockOptions, type ResolvedMockOptions, resolveMockOptions } from "./options.ts";
import { toReason } from "./reason.ts";
import { createHandler } from "./server/create-handler.ts";
import { toExchange } from "./server/exchange.ts";
import { serve } from "./server/server.ts";
import { type AccountOf, type VendorName, vendors } from "./vendors.ts";

/** Vendors that are up. */
export interface Mock<Name extends VendorName = VendorName> extends AsyncDisposable {
  readonly vendors: { readonly [One in Name]: RunningVendor<One> };
  /** Ends every connection and frees the ports; `await using` does it at the end of its block. */
  readonly close: () => Promise<void>;
}

/** One vendor that is up. */
export interface RunningVendor<Name extends VendorName = VendorName> {
  /** Base URL without a trailing slash, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Accounts that it accepts. */
  readonly accounts: readonly AccountOf<Name>[];
  readonly close: () => Promise<void>;
}

/**
 * Starts vendors on this machine: each an HTTP server that checks wire form, signature, clock and nonce as the vendor
 * does, with code of its own, and answers from the vendor's spec in the vendor's envelope.
 *
 * Throws a TypeError that names an option which makes no sense, and an Error of one line when a spec cannot be read or a
 * port is taken; then nothing is left running.
 *
 * @example
 * await using mock = await startMock({ vendors: ["tencent-live"] });
 * const { url, accounts } = mock.vendors["tencent-live"];
 */
export const startMock = async <const Name extends VendorName = VendorName>(
  options: MockOptions<Name> = {},
): Promise<Mock<Name>> => {
  const resolved = resolveMockOptions(options);
  const running: [VendorName, RunningVendor][] = [];
  const close = async (): Promise<void> => {
    await Promise.all(running.map(([, vendor]) => vendor.close()));
  };
  try {
    for (const [index, name] of resolved.vendors.entries()) {
      const port = resolved.port === 0 ? 0 : resolved.port + index;
      running.push([name, await startVendor(name, { ...resolved, port })]);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const up = Object.fromEntries(running) as unknown as Mock<Name>["vendors"];
  return { vendors: up, close, [Symbol.asyncDispose]: close };
};

const startVendor = async <Name extends VendorName>(
  name: Name,
  options: ResolvedMockOptions,
): Promise<RunningVendor<Name>> => {
  const { host, port, now, uuid, errors, onExchange } = options;
  const vendor = vendors[name];
  const accounts = options.accounts[name] ?? vendor.accounts;
  try {
    // Prism takes most of a second to load. This way neither an import of the package waits for it nor a bad option.
    const [{ loadSpec }, { openPrism }] = await Promise.all([
      import("./spec/load-spec.ts"),
      import("./prism/prism.ts"),
    ]);
    const spec = await loadSpec(options.findSpec(name));
    const gateway = vendor.open({ spec, accounts, now, uuid });
    const handler = createHandler({ gateway, prism: openPrism(spec, { errors }) });
    const onHandled: Parameters<typeof serve>[1]["onHandled"] = (request, handled) =>
      onExchange(toExchange(name, { request, handled }));
    const server = await serve(handler, { host, port, now, onHandled });
    return { ...server, accounts };
  } catch (error) {
    throw new Error(`${name}: ${toReason(error)}`, { cause: error });
  }
};
