import { assertOption, markAsOurs } from "@livespec/core/vendor";
import type { AlibabaCredentials } from "./check-credentials.ts";
import { findKeyFault } from "./check-credentials.ts";

/** Environment variables, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLES = {
  accessKeyId: "ALIBABA_CLOUD_ACCESS_KEY_ID",
  accessKeySecret: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
  securityToken: "ALIBABA_CLOUD_SECURITY_TOKEN",
} as const;

/**
 * Makes a credentials function that reads the environment variables of the vendor's own tools: `ALIBABA_CLOUD_ACCESS_KEY_ID`,
 * `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary keys, `ALIBABA_CLOUD_SECURITY_TOKEN`. They are read on every attempt; if
 * one is missing, empty or malformed, the call ends in a `CredentialsError` that names it and says what is wrong.
 *
 * @param env - Environment to read. Default: `process.env`.
 * @example
 * ```ts
 * import { createAlibabaLiveClient, environmentCredentials } from "@livespec/alibaba-live";
 *
 * const live = createAlibabaLiveClient({ credentials: environmentCredentials(), region: "cn-shanghai" });
 * ```
 */
export function environmentCredentials(env: Environment = processEnvironment()): () => AlibabaCredentials {
  assertOption(typeof env === "object" && env !== null, "environmentCredentials", "env", "must be an object");
  return () => {
    const read = (name: string) => {
      const value = env[name] || undefined;
      const fault = value === undefined ? undefined : findKeyFault(value);
      if (fault !== undefined) throw refuse(name, fault);
      return value;
    };
    const need = (name: string) => {
      const value = read(name);
      if (value === undefined) throw refuse(name, "is not set");
      return value;
    };
    return {
      accessKeyId: need(VARIABLES.accessKeyId),
      accessKeySecret: need(VARIABLES.accessKeySecret),
      securityToken: read(VARIABLES.securityToken),
    };
  };
}

const refuse = (name: string, fault: string) =>
  markAsOurs(new TypeError(`the environment variable ${name} ${fault}`));

/** Available in Node, Bun, Deno and some edge runtimes; without it, all variables are missing. */
const processEnvironment = () =>
  (globalThis as { process?: { env?: Environment } }).process?.env ?? ({} as Environment);
