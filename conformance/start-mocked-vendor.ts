import { type Exchange, type MockOptions, startMock } from "@livespec/mock";
import type { VendorUnderTest } from "./vendors/vendor-under-test.ts";

/** A vendor on loopback. */
export interface MockedVendor extends AsyncDisposable {
  readonly url: string;
  /** The proxy that leads to it, where there is no other way. */
  readonly proxy: string | undefined;
  /** Every request and its answer, oldest first. */
  readonly exchanges: Exchange[];
}

/** Starts the mock as one vendor that knows the account of the test. */
export async function startMockedVendor(
  { name, account }: Pick<VendorUnderTest, "name" | "account">,
  options: Pick<MockOptions, "scenario" | "wait" | "now"> = {},
): Promise<MockedVendor> {
  const exchanges: Exchange[] = [];
  const mock = await startMock({
    vendors: [name],
    accounts: { [name]: [account] },
    onExchange: (exchange) => exchanges.push(exchange),
    ...options,
  });
  const { url, proxy } = mock.vendors[name];
  return { url, proxy, exchanges, [Symbol.asyncDispose]: mock.close };
}
