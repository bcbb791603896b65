import {
  askForCredentials,
  assertFunctions,
  assertKnown,
  assertOption,
  assertSecret,
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
import { assertSdkAppId, isAccount, isInteger } from "./assert-app.ts";
import type { TencentLiveRegion } from "./generated/operations.ts";
import { checkRandom } from "./signer/random.ts";
import { createRandom, type TencentApp } from "./signer/signed-query.ts";

/** Options for signing. */
export interface TencentLiveSigningOptions {
  /** SDKAppID of the app, from the console. An integer from 1 to 4294967295. */
  readonly sdkAppId: number;
  /**
   * Secret key of the app, from the console, as the string shown there; or a function that returns it, possibly asynchronously.
   * An empty one, one in quotes, PEM, with a line feed at its end, in place of a missing value or the like is refused. The
   * function is called once for each UserSig, well before the last one expires, and once more if the vendor refuses a UserSig
   * that was made with its key: the call continues if it returns a different one.
   */
  readonly secretKey: string | (() => string | Promise<string>);
  /** Account that the console lists as an administrator of the app. 1 to 32 letters, digits, `_` and `-`. */
  readonly administrator: string;
  /** Lifetime of a UserSig, in seconds; it is renewed shortly before it expires. Default: 86400, a day. */
  readonly userSigLifetime?: number | undefined;
  /** The current time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Allows the secret in a browser, where anybody who uses the page can read it. Default: `false`. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Returns a random integer from 0 to 4294967295; anything else ends the call in a `TypeError`. Default: from the runtime's
   * `crypto`.
   */
  readonly random?: (() => number) | undefined;
}

/** Names of the options for signing. */
const SIGNING_OPTIONS = [
  "sdkAppId",
  "secretKey",
  "administrator",
  "userSigLifetime",
  "now",
  "random",
  "dangerouslyAllowBrowser",
] as const satisfies readonly (keyof TencentLiveSigningOptions)[];

/** Target of a client: the option `region`, or `endpoint`, or both. */
export type TencentLiveEndpointOptions = EndpointOptions<TencentLiveRegion>;

/** Options of `createTencentLiveClient`. */
export type TencentLiveClientOptions = ClientOptions & TencentLiveSigningOptions & TencentLiveEndpointOptions;

/** Signing options after checks and defaults. */
export interface ResolvedSigningOptions {
  readonly credentials: CredentialsSource<TencentApp>;
  readonly userSigLifetime: number;
  readonly now: () => number;
  readonly monotonicNow: () => number;
  readonly random: () => number;
}

/** Checks the options for signing and fills in defaults. Throws a `TypeError` that names the option and the rule. */
export function resolveSigningOptions(
  caller: string,
  options: TencentLiveSigningOptions & Pick<ClientOptions, "monotonicNow" | "timer" | "timeout">,
  { others = [] }: { readonly others?: readonly string[] } = {},
): ResolvedSigningOptions {
  checkClientOptions(caller, options);
  assertKnown(caller, options, { names: [...CLIENT_OPTIONS, ...SIGNING_OPTIONS, ...others] });
  const { sdkAppId, secretKey, administrator } = options;
  const { userSigLifetime = 86_400, random, timeout } = options;
  const monotonicNow = resolveMonotonicNow(options);
  assertSdkAppId(caller, sdkAppId);
  const toApp = (key: string): TencentApp => {
    assertSecret(caller, "secretKey", key);
    return { sdkAppId, secretKey: key, administrator };
  };
  if (typeof secretKey !== "function") assertSecret(caller, "secretKey", secretKey);
  const isAdministrator = isAccount(administrator);
  assertOption(isAdministrator, caller, "administrator", "must be 1 to 32 letters, digits, _ and -");
  const isLifetime = isInteger(userSigLifetime, { from: 60, to: 0xffff_ffff });
  assertOption(isLifetime, caller, "userSigLifetime", "must be an integer from 60 to 4294967295, in seconds");
  assertFunctions(caller, { random });
  const now = checkClock(caller, options.now ?? Date.now);
  const resolved = {
    userSigLifetime,
    now,
    monotonicNow,
    random: random ? checkRandom(caller, random) : createRandom(),
  };
  if (typeof secretKey !== "function") return { ...resolved, credentials: createFixed(toApp(secretKey)) };

  const ask = () => {
    const expiresAt = resolved.now() + userSigLifetime * 1000;
    const given = secretKey();
    return isPromise(given)
      ? Promise.resolve(given).then((key) => ({ ...toApp(key), expiresAt }))
      : { ...toApp(given), expiresAt };
  };
  const credentials = askForCredentials(ask, { now: resolved.now, monotonicNow, patience: timeout });
  return { ...resolved, credentials };
}
