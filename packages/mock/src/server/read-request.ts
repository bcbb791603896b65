import type { IncomingMessage } from "node:http";
import type { ReceivedRequest } from "../wire/received-request.ts";
import { type Excess, LIMITS } from "../wire/request-limits.ts";

/** Reads a request to its end. An oversized body is read too, since a caller that is still sending does not read an answer. */
export async function readRequest(
  incoming: IncomingMessage,
  { reused }: Pick<ReceivedRequest, "reused">,
): Promise<ReceivedRequest> {
  const target = incoming.url ?? "/";
  const queryStart = target.indexOf("?");
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= LIMITS.body) chunks.push(chunk);
    else chunks.length = 0;
  }
  const excess = findExcess({ target, rawHeaders: incoming.rawHeaders, bodyLength: length });
  return {
    method: (incoming.method ?? "GET").toUpperCase(),
    target,
    path: queryStart < 0 ? target : target.slice(0, queryStart),
    query: queryStart < 0 ? "" : target.slice(queryStart + 1),
    headers: joinHeaders(incoming.rawHeaders),
    body: Buffer.concat(chunks),
    ...(excess && { excess }),
    reused,
  };
}

interface RequestSize extends Pick<IncomingMessage, "rawHeaders"> {
  readonly target: string;
  readonly bodyLength: number;
}

const findExcess = ({ target, rawHeaders, bodyLength }: RequestSize): Excess | undefined => {
  if (target.length > LIMITS.target) return "target";
  const headersLength = rawHeaders.reduce((sum, text) => sum + text.length, 0);
  if (rawHeaders.length / 2 > LIMITS.headerCount || headersLength > LIMITS.headers) return "headers";
  return bodyLength > LIMITS.body ? "body" : undefined;
};

/** Joins the raw headers: Node's own joining drops some repeated headers and takes `__proto__` for a prototype. */
const joinHeaders = (rawHeaders: readonly string[]): Record<string, string> => {
  const values = new Map<string, string[]>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = String(rawHeaders[index]).toLowerCase();
    const value = String(rawHeaders[index + 1]);
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  const joined: Record<string, string> = Object.create(null);
  for (const [name, list] of values) joined[name] = list.join(", ");
  return joined;
};
