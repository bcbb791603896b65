import type { AccessRules } from "./access/access.ts";
import type { Wait } from "./scenario/deliver.ts";
import type { Scenario } from "./scenario/scenario.ts";
import type { Exchange } from "./server/exchange.ts";
import type { AccountOf, VendorName } from "./vendors.ts";

/** Options of `startMock`. One that is undefined counts as left out; one that nobody knows is refused. */
export interface MockOptions<Name extends VendorName = VendorName> {
  /** Vendors to start, in this order. Default: all. */
  readonly vendors?: readonly Name[] | undefined;
  /** Port of the first vendor, the others take the ones after it; 0 takes any free ones. Default 0. */
  readonly port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string | undefined;
  /**
   * Further names in the `Host` header by which the mock may be called: `mock`, or `.example.test` for a domain and all below
   * it. Those of this machine may always be, and so may `host` and the vendor's own; with a `host` that other machines reach,
   * every address too.
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /**
   * Origins of pages in a browser that may call besides those of this machine (`localhost`, `127.0.0.0/8`, `::1`), such as
   * `https://app.example`. What comes from other pages is refused with 403 and changes nothing.
   */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Lets pages of every origin call, which on a developer's machine is the whole web. Default false. */
  readonly cors?: boolean | undefined;
  /**
   * Lets requests in whose signature is wrong, or missing with all that goes with it; everything else is checked as ever. Each
   * answer then has the header `x-livespec-mock: signatures are not checked`. Default false.
   */
  readonly unsigned?: boolean | undefined;
  /** The vendors' clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Makes request ids; a UUID each. Default `crypto.randomUUID`. */
  readonly uuid?: (() => string) | undefined;
  /** Accounts that are accepted, per vendor. Default: `mockAlibabaAccount` and `mockTencentApp`. */
  readonly accounts?: { readonly [One in VendorName]?: readonly AccountOf<One>[] | undefined } | undefined;
  /** Files of specs to use instead of the ones of `@livespec/specs`: OpenAPI as YAML or JSON, multi-file or bundled. */
  readonly specs?: { readonly [One in VendorName]?: string | undefined } | undefined;
  /**
   * Called for each request but preflights that are granted, before its answer leaves; when it throws, the caller gets a 500
   * problem that says so.
   */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  /**
   * How the vendors misbehave: the name of a scenario that comes with the mock, the path of a YAML file whose name ends in
   * `.yaml`, or a scenario itself. A vendor that it is not for behaves as usual, or is refused when `vendors` names it.
   * Default: none.
   */
  readonly scenario?: string | Scenario | undefined;
  /** Passes the time that a scenario delays an answer. Default: a timer. */
  readonly wait?: Wait | undefined;
  /** Turns an answer that breaks the spec into a 500 problem that names how, instead of sending it. Default true. */
  readonly errors?: boolean | undefined;
}

/** Options with every default in place. */
export interface ResolvedMockOptions {
  readonly vendors: readonly VendorName[];
  readonly port: number;
  readonly host: string;
  readonly access: AccessRules;
  readonly unsigned: boolean;
  readonly now: () => number;
  readonly uuid: () => string;
  readonly accounts: NonNullable<MockOptions["accounts"]>;
  readonly specs: NonNullable<MockOptions["specs"]>;
  readonly onExchange: (exchange: Exchange) => void;
  readonly wait: Wait;
  readonly errors: boolean;
}
