import { createHostCheck, type HostRules } from "./check-host.ts";
import { createPageCheck, type PageRules } from "./check-page.ts";
import type { AccessCheck } from "./denial.ts";

/** Rules for access from browsers: host names of the mock, and origins of pages. */
export type AccessRules = HostRules & PageRules;

/**
 * Creates the check that keeps out requests of web pages through a developer's browser. Browsers name the page in `Origin`, or at
 * least say that it is of another site; a page whose host name is resolved to this machine has that name in `Host`.
 */
export function createAccessCheck(rules: AccessRules): AccessCheck {
  const checkHost = createHostCheck(rules);
  const checkPage = createPageCheck(rules);
  return (headers) => checkHost(headers) ?? checkPage(headers);
}
