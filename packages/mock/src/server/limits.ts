import { STATUS_CODES } from "node:http";
import type { Reply } from "./reply.ts";

const KIB = 1024;

/** What is at most read of a request, as in front of a real vendor; so much that no call in good faith comes near. */
export const LIMITS = {
  /** Path and query, in bytes: the longest call that is described has 32 Ki characters, of up to 12 bytes each. */
  target: 512 * KIB,
  /** All headers together, in bytes. */
  headers: 64 * KIB,
  headerCount: 256,
  /** In bytes. */
  body: 1024 * KIB,
} as const;

/** Part of a request that is longer than its limit. */
export type Excess = "target" | "headers" | "body";

const TELLING: Readonly<Record<Excess, { status: number; text: string }>> = {
  target: { status: 414, text: `The URL is longer than ${LIMITS.target} bytes.` },
  headers: {
    status: 431,
    text: `There are more than ${LIMITS.headerCount} headers, or they are longer than ${LIMITS.headers} bytes.`,
  },
  body: { status: 413, text: `The body is longer than ${LIMITS.body} bytes.` },
};

/** Answers a request that is too long as what stands in front of a vendor does, which knows nothing of its envelope. */
export function refuseExcess(excess: Excess): Reply {
  const { status, text } = TELLING[excess];
  const title = `${status} ${STATUS_CODES[status]}`;
  const body = `<!doctype html>\n<title>${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n`;
  return { status, headers: { "content-type": "text/html" }, body };
}
