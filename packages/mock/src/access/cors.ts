import type { PageRules } from "./check-page.ts";
import type { RequestHeaders } from "./denial.ts";

// What a client reads beside the body, and a browser hides from a page unless it is told not to.
const EXPOSED = "date, x-acs-request-id, x-acs-retry-after, retry-after, x-livespec-mock";

/** Whether a browser asks if a page may send what it wants to send. */
export const isPreflight = ({ method, headers }: { method: string; headers: RequestHeaders }): boolean =>
  method === "OPTIONS" && headers["access-control-request-method"] !== undefined;

/**
 * Headers that let a page send any headers. They are named one by one, because `*` leaves out `authorization`.
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function allowRequest(headers: RequestHeaders, rules: Cors): Record<string, string> {
  const asked = headers["access-control-request-headers"];
  return {
    ...allowOrigin(headers, rules),
    "access-control-allow-methods": "GET, POST",
    ...(asked !== undefined && { "access-control-allow-headers": asked }),
    // Asked by browsers before a page of the web may call a machine nearby: https://wicg.github.io/private-network-access/
    ...(headers["access-control-request-private-network"] && {
      "access-control-allow-private-network": "true",
    }),
  };
}

/** Headers that let a page read the answer to a request which was let in; none for a request of no page. */
export function allowReading(headers: RequestHeaders, rules: Cors): Record<string, string> {
  if (headers["origin"] === undefined && !rules.cors) return {};
  return { ...allowOrigin(headers, rules), "access-control-expose-headers": EXPOSED };
}

type Cors = Pick<PageRules, "cors">;

const allowOrigin = ({ origin }: RequestHeaders, { cors }: Cors): Record<string, string> => {
  if (cors) return { "access-control-allow-origin": "*" };
  return origin === undefined ? {} : { "access-control-allow-origin": origin, vary: "origin" };
};
