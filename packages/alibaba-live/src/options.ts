import {
  askForCredentials,
  assertFunctions,
  assertKnown,
  CLIENT_OPTIONS,
  type ClientOptions,
  type CredentialsSource,
  checkClientOptions,
  checkClock,
  createFixed,
  type EndpointOptions,
  isPromise,
  resolveMonotonicNow,
} from "@livespec/core/vendor";
import type { AlibabaCredentials } from "./credentials/check-credentials.ts";
import { checkCredentials } from "./credentials/check-credentials.ts";
import type { AlibabaLiveRegion } from "./generated/operations.ts";
import { createNonce } from "./signer/acs3.ts";
import { checkNonce } from "./signer/nonce.ts";

/** Options for signing. */
export interface AlibabaLiveSigningOptions {
  /**
   * Access key, or a function that returns one, possibly asynchronously. It is called before every attempt or, if its result
   * has an `expiresAt`, 15 minutes before that: calls continue with the old key meanwhile. If the vendor refuses a key as
   * expired, revoked or unknown, the function is called once more, and the call continues if it returns a different one.
   */
  readonly credentials: AlibabaCredentials | (() => AlibabaCredentials | Promise<AlibabaCredentials>);
  /** The current time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Allows the secret in a browser, where anybody who uses the page can read it. Default: `false`. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Returns a string that no request of this access key has carried before, of printable ASCII characters without spaces.
   * Default: a random UUID.
   */
  readonly nonce?: (() => string) | undefined;
}

/** Names of the options for signing. */
const SIGNING_OPTIONS = [
  "credentials",
  "now",
  "nonce",
  "dangerouslyAllowBrowser",
] as const satisfies readonly (keyof AlibabaLiveSigningOptions)[];

/** Target of a client: the option `region`, or `endpoint`, or both. */
export type AlibabaLiveEndpointOptions = EndpointOptions<AlibabaLiveRegion>;

/** Options of `createAlibabaLiveClient`. */
export type AlibabaLiveClientOptions = ClientOptions & AlibabaLiveSigningOptions & AlibabaLiveEndpointOptions;

/** Signing options after checks and defaults. */
export interface ResolvedSigningOptions {
  readonly credentials: CredentialsSource<AlibabaCredentials>;
  readonly now: () => number;
  readonly nonce: () => string;
}

/** Checks the options for signing and fills in defaults. Throws a `TypeError` that names the option and the rule. */
export function resolveSigningOptions(
  caller: string,
  options: AlibabaLiveSigningOptions & Pick<ClientOptions, "monotonicNow" | "timer" | "timeout">,
  { others = [] }: { readonly others?: readonly string[] } = {},
): ResolvedSigningOptions {
  checkClientOptions(caller, options);
  assertKnown(caller, options, { names: [...CLIENT_OPTIONS, ...SIGNING_OPTIONS, ...others] });
  const { credentials } = options;
  assertFunctions(caller, { nonce: options.nonce });
  const nonce = options.nonce ? checkNonce(caller, options.nonce) : createNonce;
  const now = checkClock(caller, options.now ?? Date.now);
  const check = (given: AlibabaCredentials) => checkCredentials(caller, given);
  if (typeof credentials !== "function") return { credentials: createFixed(check(credentials)), now, nonce };

  const ask = () => {
    const given = credentials();
    return isPromise(given) ? Promise.resolve(given).then(check) : check(given);
  };
  const clocks = { now, monotonicNow: resolveMonotonicNow(options) };
  return {
    credentials: askForCredentials(ask, { ...clocks, patience: options.timeout }),
    now,
    nonce,
  };
}
