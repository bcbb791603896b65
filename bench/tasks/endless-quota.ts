import type { QuotaOptions } from "@livespec/alibaba-live";

/**
 * A quota that lets everything through. The stage that keeps to it runs as it does for everybody; a store that counted
 * would make the vendor's hundred calls a second the figure that is measured.
 */
export const endlessQuota: QuotaOptions = { store: { admit: () => ({ revoke: () => {} }) } };
