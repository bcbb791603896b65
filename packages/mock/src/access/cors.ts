import type { PageRules } from "./check-page.ts";
import type { RequestHeaders } from "./denial.ts";

/** Headers of every vendor that a page may read. Browsers hide all others, unless the vendor adds them. */
const EXPOSED_HEADERS = ["date", "retry-after", "x-livespec-mock"];

/** Recognizes a preflight, in which a browser asks whether a page may send a request. */
export function isPreflight({ method, headers }: { method: string; headers: RequestHeaders }): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/**
 * Builds the headers that allow a page to send any headers. They are listed one by one, because `*` does not cover `authorization`.
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function allowRequest(headers: RequestHeaders, rules: Cors): Record<string, string> {
  const requested = headers["access-control-request-headers"];
  return {
    ...allowOrigin(headers, rules),
    "access-control-allow-methods": "GET, POST",
    ...(requested !== undefined && { "access-control-allow-headers": requested }),
    // Sent by browsers before a web page may call a machine in the local network: https://wicg.github.io/private-network-access/
    ...(headers["access-control-request-private-network"] && {
      "access-control-allow-private-network": "true",
    }),
  };
}

/** Builds the headers that allow a page to read an answer; none for a request that does not come from a page. */
export function allowReading(
  headers: RequestHeaders,
  { exposedHeaders, ...rules }: Cors & { readonly exposedHeaders: readonly string[] },
): Record<string, string> {
  if (headers["origin"] === undefined && !rules.cors) return {};
  return {
    ...allowOrigin(headers, rules),
    "access-control-expose-headers": [...EXPOSED_HEADERS, ...exposedHeaders].join(", "),
  };
}

type Cors = Pick<PageRules, "cors">;

const allowOrigin = ({ origin }: RequestHeaders, { cors }: Cors): Record<string, string> => {
  if (cors) return { "access-control-allow-origin": "*" };
  return origin === undefined ? {} : { "access-control-allow-origin": origin, vary: "origin" };
};
