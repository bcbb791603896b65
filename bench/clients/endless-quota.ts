import type { QuotaOptions } from "@livespec/alibaba-live";

/**
 * A quota that admits everything. The stage runs as it does for everybody; with a store that counts, the vendor's hundred calls a
 * second would be the figure that is measured.
 */
export const endlessQuota: QuotaOptions = { store: { admit: () => ({ revoke: () => {} }) } };
