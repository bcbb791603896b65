import { STATUS_CODES } from "node:http";
import type { VendorAnswer } from "./answer.ts";

const KIB = 1024;

/** Limits on the size of a request, as a proxy in front of a real vendor has them. No reasonable call comes near. */
export const LIMITS = {
  /** Path and query, in bytes: the longest described call has 32 Ki characters of up to 12 bytes each. */
  target: 512 * KIB,
  /** All headers together, in bytes. */
  headers: 64 * KIB,
  headerCount: 256,
  /** In bytes. */
  body: 1024 * KIB,
} as const;

/** Part of a request that is longer than its limit. */
export type Excess = "target" | "headers" | "body";

const EXCESS_ANSWERS: Readonly<Record<Excess, { status: number; text: string }>> = {
  target: { status: 414, text: `The URL is longer than ${LIMITS.target} bytes.` },
  headers: {
    status: 431,
    text: `There are more than ${LIMITS.headerCount} headers, or they are longer than ${LIMITS.headers} bytes.`,
  },
  body: { status: 413, text: `The body is longer than ${LIMITS.body} bytes.` },
};

/** Answers an oversized request with HTML, as the proxy in front of a vendor does, which does not know the vendor's envelope. */
export function refuseExcess(excess: Excess): VendorAnswer {
  const { status, text } = EXCESS_ANSWERS[excess];
  const title = `${status} ${STATUS_CODES[status]}`;
  const body = `<!doctype html>\n<title>${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n`;
  return { status, headers: { "content-type": "text/html" }, body };
}
