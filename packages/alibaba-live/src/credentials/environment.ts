import { markAsOurs } from "@livespec/core";
import type { AlibabaCredentials } from "../signer.ts";

/** Environment variables, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLES = {
  accessKeyId: "ALIBABA_CLOUD_ACCESS_KEY_ID",
  accessKeySecret: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
  securityToken: "ALIBABA_CLOUD_SECURITY_TOKEN",
} as const;

/**
 * Makes a credentials function that reads the variables which the vendor's own tools read: `ALIBABA_CLOUD_ACCESS_KEY_ID`,
 * `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary keys, `ALIBABA_CLOUD_SECURITY_TOKEN`. They are read anew for every
 * attempt; where one is missing the call ends in a `CredentialsError` that names it.
 *
 * @param env - Where to read. Default: `process.env`.
 * @example
 * ```ts
 * import { createAlibabaLiveClient, environmentCredentials } from "@livespec/alibaba-live";
 *
 * const live = createAlibabaLiveClient({ credentials: environmentCredentials(), region: "cn-shanghai" });
 * ```
 */
export function environmentCredentials(env: Environment = processEnvironment()): () => AlibabaCredentials {
  return () => {
    const read = (name: string) => env[name] || undefined;
    const need = (name: string) => {
      const value = read(name);
      if (value === undefined) throw markAsOurs(new Error(`the environment variable ${name} is not set`));
      return value;
    };
    return {
      accessKeyId: need(VARIABLES.accessKeyId),
      accessKeySecret: need(VARIABLES.accessKeySecret),
      securityToken: read(VARIABLES.securityToken),
    };
  };
}

/** Node, Bun, Deno and some edge runtimes have it; where it is missing, so are all variables. */
const processEnvironment = () =>
  (globalThis as { process?: { env?: Environment } }).process?.env ?? ({} as Environment);
