import {
  type AlibabaLiveClient,
  type AlibabaLiveClientOptions,
  createAlibabaLiveClient,
  createMemoryQuotaStore,
} from "@livespec/alibaba-live";

/**
 * Makes clients that call for one account and count its quotas together. The vendor counts by account, so two clients that count
 * alone would send twice what it allows, and be throttled.
 *
 * A memory store counts in one process. Where several machines share an account, give each a `share` of the quota, or all of
 * them a store of yours that they share.
 */
export function createClientsOfOneAccount<Name extends string>(
  options: Readonly<Record<Name, AlibabaLiveClientOptions>>,
  { share = 1 }: { readonly share?: number } = {},
): Readonly<Record<Name, AlibabaLiveClient>> {
  const store = createMemoryQuotaStore();
  const clients = Object.entries<AlibabaLiveClientOptions>(options).map(([name, one]) => [
    name,
    createAlibabaLiveClient({ ...one, quota: { store, share } }),
  ]);
  return Object.fromEntries(clients);
}
