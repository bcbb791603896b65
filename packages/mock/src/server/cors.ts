import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "./reply.ts";

// What a client reads beside the body, and a browser hides from a page unless it is told not to.
const exposed = "date, x-acs-request-id, x-acs-retry-after, retry-after";

/** Whether a browser asks if a page may send what it wants to send. */
export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === "OPTIONS" && headers["access-control-request-method"] !== undefined;

/**
 * Lets a page of any origin send any headers. They are named one by one, because `*` leaves out `authorization`.
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export const answerPreflight = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
  const asked = incoming.headers["access-control-request-headers"];
  outgoing.writeHead(204, {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST",
    ...(asked !== undefined && { "access-control-allow-headers": asked }),
  });
  outgoing.end();
};

/** Lets a page of any origin read a reply. */
export const withCors = (reply: Reply): Reply => ({
  ...reply,
  headers: {
    ...reply.headers,
    "access-control-allow-origin": "*",
    "access-control-expose-headers": exposed,
  },
});
