import { assertOption, markAsOurs } from "@livespec/core/vendor";
import type { AlibabaCredentials } from "./check-credentials.ts";
import { checkCredentials } from "./check-credentials.ts";

/** The part of an `@alicloud/credentials` client that is used. */
export interface CredentialsClient {
  readonly getCredential: () => Promise<{
    accessKeyId?: string | undefined;
    accessKeySecret?: string | undefined;
    securityToken?: string | undefined;
  }>;
}

/**
 * Takes credentials from a client of the vendor's own package, `@alicloud/credentials`, which knows every source of the
 * vendor's tools: environment, OIDC, CLI profile, credentials file, instance role, URI. It renews expiring keys itself, so it
 * is asked on every attempt. If it has no access key, or a malformed one, the call ends in a `CredentialsError`.
 *
 * @throws TypeError if the value is not such a client.
 * @example
 * ```ts no-run
 * import Credential from "@alicloud/credentials";
 * import { createAlibabaLiveClient, credentialsFrom } from "@livespec/alibaba-live";
 *
 * // The package is CommonJS: under ESM the class is the `default` of what is imported.
 * const chain = new Credential.default();
 * const live = createAlibabaLiveClient({ credentials: credentialsFrom(chain), region: "cn-shanghai" });
 * ```
 * @see https://github.com/aliyun/credentials-nodejs
 */
export function credentialsFrom(client: CredentialsClient): () => Promise<AlibabaCredentials> {
  const isClient = typeof client?.getCredential === "function";
  assertOption(isClient, "credentialsFrom", "client", "must have a function getCredential");
  return async () => {
    const { accessKeyId, accessKeySecret, securityToken } = (await client.getCredential()) ?? {};
    if (!accessKeyId || !accessKeySecret)
      throw markAsOurs(new Error("the credentials client has no access key"));
    const { expiresAt: _, ...key } = checkCredentials("credentialsFrom", {
      accessKeyId,
      accessKeySecret,
      securityToken: securityToken || undefined,
    });
    return key;
  };
}
