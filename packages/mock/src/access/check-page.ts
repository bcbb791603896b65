import { shellQuote } from "../messages.ts";
import { parseOrigin } from "./allowed.ts";
import type { AccessCheck } from "./denial.ts";
import { isLoopback, parseHostName } from "./host-name.ts";

export interface PageRules {
  /** Origins of pages besides those of this machine, as returned by `toAllowedOrigin`. */
  readonly allowedOrigins: readonly string[];
  /** Allows pages of every origin. */
  readonly cors: boolean;
}

/** Creates the check of the page that a request comes from, if it comes from one. Pages of this machine may always call. */
export function createPageCheck({ allowedOrigins, cors }: PageRules): AccessCheck {
  return ({ origin, host = "", "sec-fetch-site": site }) => {
    if (cors) return undefined;
    if (origin === undefined) return isFromAnotherSite(site, host) ? UNNAMED : undefined;
    const page = parseOrigin(origin);
    if (page === undefined) return WITHOUT_ORIGIN;
    if (isLocalPage(page) || allowedOrigins.includes(page)) return undefined;
    return {
      title: `Pages of ${page} may not call without --allow-origin`,
      detail: `Start the mock with --allow-origin ${shellQuote(page)}, or allowedOrigins: ${JSON.stringify([page])}, if they should.`,
    };
  };
}

const EVERY_PAGE = "or start the mock with --cors, or cors: true, which lets every page of the web call.";

const UNNAMED = {
  title: "Pages of other sites may not call without their origin",
  detail: `The browser reports a request of another site. Send it with fetch, which names the page, ${EVERY_PAGE}`,
};

const WITHOUT_ORIGIN = {
  title: "Pages without an origin may not call without --cors",
  detail: `Files and sandboxed frames have no origin. Serve the page from localhost, ${EVERY_PAGE}`,
};

/**
 * Evaluates `Sec-Fetch-Site`, which browsers send for images, forms and links without naming the page. A page of the same site is
 * one of this machine if the mock was called by a name of this machine; otherwise it may be another machine's.
 * @see https://www.w3.org/TR/fetch-metadata/
 */
const isFromAnotherSite = (site: string | undefined, host: string): boolean =>
  site === "cross-site" || (site === "same-site" && !isLoopback(parseHostName(host) ?? ""));

const isLocalPage = (origin: string): boolean =>
  /^https?:/.test(origin) && isLoopback(parseHostName(new URL(origin).host) ?? "");
