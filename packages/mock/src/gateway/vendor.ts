import type { FieldRule } from "../check-fields.ts";
import type { CataloguedError, RefusalCategory } from "../spec/error-catalogue.ts";
import type { DescribedOperation, SpecFacts } from "../spec/spec.ts";
import type { Gateway, GatewayContext } from "./gateway.ts";

/** Everything that the mock knows about a vendor besides its spec. */
export interface Vendor<Account> {
  /** Accounts that are accepted by default. */
  readonly accounts: readonly [Account, ...Account[]];
  /** Describes an account in one line, with all that somebody at a terminal needs to call with it. */
  readonly describe: (account: Account) => string;
  /** Returns an account as environment variables, named as in the client's README; `url` is where the vendor listens. */
  readonly environment: (account: Account, url: string) => Readonly<Record<string, string>>;
  /** Rules for the fields of an account. */
  readonly accountRules: { readonly [Field in keyof Account]-?: FieldRule };
  /** Returns the values of an account that must not appear in a log line. */
  readonly secrets: (account: Account) => readonly string[];
  /** Headers of answers that a page in a browser may read, besides those of every vendor. */
  readonly exposedHeaders: readonly string[];
  /** Features that a scenario may need, such as `nonce`: words that complete "it has no …". */
  readonly features: readonly string[];
  /** Reads the error code from a parsed body in the vendor's envelope; undefined if it is not a refusal. */
  readonly readRefusalCode: ReadRefusalCode;
  /** Signs a call as a client would. */
  readonly sign: (call: CallToSign<Account>) => SignedCall;
  /** Lifetime of a signed call in words, such as `a day`. */
  readonly signedCallLifetime: string;
  /** The code that scenarios use for a category, where it is not the first one of it in the spec's catalogue. */
  readonly typicalCodes: { readonly [Category in RefusalCategory]?: CataloguedError["code"] };
  /** Opens a gateway with state of its own, so that two mocks in one process share nothing. */
  readonly open: (context: GatewayContext<Account>) => Gateway;
}

/** Reads the error code from a vendor's envelope; undefined if it is not a refusal. */
export type ReadRefusalCode = (envelope: Readonly<Record<string, unknown>>) => string | number | undefined;

/** A call to sign. */
export interface CallToSign<Account> {
  readonly spec: Pick<SpecFacts, "version" | "wire">;
  readonly operation: Pick<DescribedOperation, "method" | "path"> & {
    /** Parameters that are sent in the query. */
    readonly queryNames: readonly string[];
    readonly hasBody: boolean;
  };
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly account: Account;
  /** Base URL to send it to, without a trailing slash. */
  readonly url: string;
  readonly now: () => number;
  readonly uuid: () => string;
}

/** A signed call; the sender adds `host` and `content-length`. */
export interface SignedCall {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for a call without a body. */
  readonly body?: string;
}
