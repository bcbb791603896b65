import { createHostCheck, type HostRules } from "./check-host.ts";
import { createPageCheck, type PageRules } from "./check-page.ts";
import type { AccessCheck } from "./denial.ts";

/** Who may call, besides programs that are no browser: by which names of the mock, and from which pages. */
export type AccessRules = HostRules & PageRules;

/**
 * Keeps out what a page of the web sends through a developer's browser: browsers name the page in `Origin`, or say at least that
 * it is another site's, and a page whose name a name server points at this machine has that name in `Host`.
 */
export function createAccessCheck(rules: AccessRules): AccessCheck {
  const checkHost = createHostCheck(rules);
  const checkPage = createPageCheck(rules);
  return (headers) => checkHost(headers) ?? checkPage(headers);
}
