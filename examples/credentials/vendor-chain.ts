import Credential from "@alicloud/credentials";
import {
  type AlibabaLiveClient,
  type AlibabaLiveClientOptions,
  type AlibabaLiveEndpointOptions,
  createAlibabaLiveClient,
  credentialsFrom,
} from "@livespec/alibaba-live";

/**
 * Makes a client that finds its access key as the vendor's own tools do: in the environment, an OIDC token, the CLI's profile,
 * a credentials file, the role of the instance, a URI. Keys that end are renewed by the vendor's package.
 */
export function createClientWithVendorChain(
  options: Omit<AlibabaLiveClientOptions, "credentials"> & AlibabaLiveEndpointOptions,
): AlibabaLiveClient {
  // The package is CommonJS: under ESM the class is the `default` of what is imported.
  const chain = new Credential.default();
  return createAlibabaLiveClient({ ...options, credentials: credentialsFrom(chain) });
}
