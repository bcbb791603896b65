import { assertOption, findSecretFault } from "@livespec/core/vendor";
import { isInteger } from "./assert-app.ts";

/** Environment variables, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads an app of the vendor's console from the environment: `TENCENT_SDK_APP_ID` and `TENCENT_SECRET_KEY`. Spread it into the
 * options of a client or of a UserSig.
 *
 * @param env - Environment to read. Default: `process.env`.
 * @throws TypeError naming the missing or malformed variable, and what is wrong with it, never its value.
 * @example
 * ```ts
 * import { createTencentLiveClient, environmentApp } from "@livespec/tencent-live";
 *
 * const live = createTencentLiveClient({
 *   ...environmentApp(),
 *   administrator: "administrator",
 *   region: "singapore",
 * });
 * ```
 */
export function environmentApp(env: Environment = processEnvironment()): {
  readonly sdkAppId: number;
  readonly secretKey: string;
} {
  assertOption(typeof env === "object" && env !== null, "environmentApp", "env", "must be an object");
  const { TENCENT_SDK_APP_ID: id, TENCENT_SECRET_KEY: secretKey } = env;
  if (!id) throw refuse("TENCENT_SDK_APP_ID", "is not set");
  const sdkAppId = /^\d{1,10}$/.test(id) ? Number(id) : Number.NaN;
  if (!isInteger(sdkAppId, { from: 1, to: 0xffff_ffff }))
    throw refuse("TENCENT_SDK_APP_ID", "must be an integer from 1 to 4294967295");
  if (!secretKey) throw refuse("TENCENT_SECRET_KEY", "is not set");
  const fault = findSecretFault(secretKey);
  if (fault !== undefined) throw refuse("TENCENT_SECRET_KEY", fault);
  return { sdkAppId, secretKey };
}

const refuse = (name: string, fault: string) =>
  new TypeError(`environmentApp: the environment variable ${name} ${fault}`);

/** Available in Node, Bun, Deno and some edge runtimes; without it, all variables are missing. */
const processEnvironment = () => (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
