import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Wait } from "./scenario/deliver.ts";
import type { Scenario } from "./scenario/scenario.ts";
import type { Exchange } from "./server/exchange.ts";
import { type AccountOf, isVendorName, type VendorName, vendorNames } from "./vendors.ts";

/** Options of `startMock`. */
export interface MockOptions<Name extends VendorName = VendorName> {
  /** Vendors to start, in this order. Default: all. */
  readonly vendors?: readonly Name[] | undefined;
  /** Port of the first vendor, the others take the ones after it; 0 takes any free ones. Default 0. */
  readonly port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string | undefined;
  /** The vendors' clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Makes request ids; a UUID each. Default `crypto.randomUUID`. */
  readonly uuid?: (() => string) | undefined;
  /** Accounts that are accepted, per vendor. Default: `mockAlibabaAccount` and `mockTencentApp`. */
  readonly accounts?: { readonly [One in VendorName]?: readonly AccountOf<One>[] } | undefined;
  /** Files of specs to use instead of the ones of `@livespec/specs`: OpenAPI as YAML or JSON, multi-file or bundled. */
  readonly specs?: { readonly [One in VendorName]?: string } | undefined;
  /** Called for each request but preflights, before its answer leaves; when it throws, the caller gets a 500 problem that says so. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  /**
   * How the vendors misbehave: the name of a scenario that comes with the mock, the path of a YAML file whose name ends in
   * `.yaml`, or a scenario itself. A vendor that it is not for behaves as usual, or is refused when `vendors` names it.
   * Default: none.
   */
  readonly scenario?: string | Scenario | undefined;
  /** Passes the time that a scenario delays an answer. Default: a timer. */
  readonly wait?: Wait | undefined;
  /** Lets pages of any origin call from a browser. Default false. */
  readonly cors?: boolean | undefined;
  /** Turns an answer that breaks the spec into a 500 problem that names how, instead of sending it. Default true. */
  readonly errors?: boolean | undefined;
}

/** Options with every default in place. */
export interface ResolvedMockOptions {
  readonly vendors: readonly VendorName[];
  readonly port: number;
  readonly host: string;
  readonly now: () => number;
  readonly uuid: () => string;
  readonly accounts: NonNullable<MockOptions["accounts"]>;
  readonly specs: NonNullable<MockOptions["specs"]>;
  readonly onExchange: (exchange: Exchange) => void;
  readonly wait: Wait;
  readonly cors: boolean;
  readonly errors: boolean;
}

/** Fills in defaults. Throws a TypeError that names the option when one makes no sense. */
export const resolveMockOptions = (options: MockOptions): ResolvedMockOptions => {
  const { vendors = vendorNames, port = 0, accounts = {}, specs = {} } = options;
  for (const name of [...vendors, ...Object.keys(accounts), ...Object.keys(specs)]) {
    if (!isVendorName(name))
      throw new TypeError(`unknown vendor "${name}"; there are ${vendorNames.join(" and ")}`);
  }
  if (vendors.length === 0) throw new TypeError("vendors: name at least one vendor, or leave the option out");
  if (!Number.isInteger(port) || port < 0 || port + vendors.length - 1 > 65_535) {
    throw new TypeError(`port: ${port} leaves no room for ${vendors.length} port(s) from 0 to 65535`);
  }
  return {
    vendors: [...new Set(vendors)],
    port,
    host: options.host ?? "127.0.0.1",
    now: options.now ?? Date.now,
    uuid: options.uuid ?? randomUUID,
    accounts,
    specs,
    onExchange: options.onExchange ?? (() => {}),
    wait: options.wait ?? ((milliseconds, { signal }) => sleep(milliseconds, undefined, { signal })),
    cors: options.cors ?? false,
    errors: options.errors ?? true,
  };
};
