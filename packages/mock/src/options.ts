import type { AccessRules } from "./access/access.ts";
import type { Exchange } from "./handler/exchange.ts";
import type { Scenario } from "./scenario/scenario.ts";
import type { Wait } from "./server/deliver.ts";
import type { AccountOf, VendorName } from "./vendors.ts";

/** Options of `startMock`. An undefined option counts as missing; an unknown one is an error. */
export interface MockOptions<Name extends VendorName = VendorName> {
  /** Vendors to start, in this order. Default: all. */
  readonly vendors?: readonly Name[] | undefined;
  /** Port of the first vendor, the others take the following ones; 0 takes any free ports. Default 0. */
  readonly port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string | undefined;
  /**
   * Further host names in the `Host` header under which the mock may be called: `mock`, or `.example.test` for a domain and its
   * subdomains. Names of this machine are always allowed, and so are `host` and the vendor's own names; with a `host` that other
   * machines can reach, every IP address too.
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /**
   * Origins of browser pages that may call, besides those of this machine (`localhost`, `127.0.0.0/8`, `::1`), such as
   * `https://app.example`. Requests of other pages are refused with 403 and change nothing.
   */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Allows pages of every origin to call: on a developer's machine, the whole web. Default false. */
  readonly cors?: boolean | undefined;
  /**
   * Accepts requests whose signature is wrong, or missing with everything that belongs to it; everything else is checked as usual.
   * Each answer then has the header `x-livespec-mock: signatures are not checked`. Default false.
   */
  readonly unsigned?: boolean | undefined;
  /** The vendors' clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Creates a UUID for each request id. Default `crypto.randomUUID`. */
  readonly uuid?: (() => string) | undefined;
  /** Accounts to accept, per vendor. Default: `mockAccounts`. */
  readonly accounts?: { readonly [One in VendorName]?: readonly AccountOf<One>[] | undefined } | undefined;
  /** Spec files to use instead of those of `@livespec/specs`, per vendor: OpenAPI as YAML or JSON, multi-file or bundled. */
  readonly specs?: { readonly [One in VendorName]?: string | undefined } | undefined;
  /**
   * Called for each request before its answer is sent, except for granted preflights; if it throws, the caller gets a 500 problem
   * with its message.
   */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  /**
   * Misbehaviour of the vendors: the name of a scenario that comes with the mock, the path of a YAML file whose name ends in
   * `.yaml`, or a scenario itself. A vendor that lacks a feature which it needs behaves as usual, or is an error if `vendors`
   * names it. Default: none.
   */
  readonly scenario?: string | Scenario | undefined;
  /** Waits while a scenario delays an answer. Default: a timer. */
  readonly wait?: Wait | undefined;
  /**
   * Validates answers against the spec: one that violates it becomes a 500 problem that names the violations. With false it is
   * sent, and the header `sl-violations` names them. Default true.
   */
  readonly validateResponses?: boolean | undefined;
}

/** Options with every default filled in. */
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
  readonly validateResponses: boolean;
}
