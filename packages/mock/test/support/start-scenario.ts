import type { Agent } from "node:http";
import { type Exchange, type MockOptions, startMock, type VendorName } from "../../src/index.ts";
import { NOON, REQUEST_UUID, readHealthyAnswer, signExample } from "./call-vendor.ts";
import { type Arrival, receive } from "./receive.ts";
import type { WireForm } from "./send.ts";

/** Starts one vendor with a scenario at noon, with a caller that it accepts. */
export const startScenario = async (
  vendor: VendorName,
  scenario: NonNullable<MockOptions["scenario"]>,
  options: MockOptions = {},
) => {
  const exchanges: Exchange[] = [];
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const healthy = await readHealthyAnswer(vendor);
  const mock = await startMock({
    vendors: [vendor],
    scenario,
    now: () => NOON,
    uuid: () => REQUEST_UUID,
    onExchange: (exchange) => {
      exchanges.push(exchange);
      arrive();
    },
    ...options,
  });
  const { url, proxy, attempts } = mock.vendors[vendor];
  return {
    url,
    proxy,
    attempts,
    exchanges,
    /** Body of the first answer if all is well. */
    healthy,
    /** First half of that. */
    half: healthy.slice(0, Math.floor(healthy.length / 2)),
    /** Resolves when the first request has been handled. */
    arrived,
    wire: (): Promise<WireForm> => signExample(vendor, url),
    call: async (agent?: Agent): Promise<Arrival> => receive(url, await signExample(vendor, url), agent),
    [Symbol.asyncDispose]: mock.close,
  };
};
