import type { IncomingMessage } from "node:http";
import { type Excess, LIMITS } from "./limits.ts";

/** A request as it arrived. Nothing is decoded: a signature covers what was on the wire, not what it meant. */
export interface WireRequest {
  /** In upper case. */
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly target: string;
  /** Part of `target` before the first `?`. */
  readonly path: string;
  /** Part of `target` after the first `?`, empty without one. */
  readonly query: string;
  /** Names in lower case, and nothing inherited; values of a repeated header joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when it is longer than its limit. */
  readonly body: Uint8Array;
  /** The first part that is longer than its limit. */
  readonly excess?: Excess;
  /** Another request came on its connection before. */
  readonly reused: boolean;
}

/** Reads a request to its end. An oversized body is read too, since a caller that is still sending cannot hear an answer. */
export const readWireRequest = async (
  incoming: IncomingMessage,
  { reused }: Pick<WireRequest, "reused">,
): Promise<WireRequest> => {
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
};

interface Measured extends Pick<IncomingMessage, "rawHeaders"> {
  readonly target: string;
  readonly bodyLength: number;
}

const findExcess = ({ target, rawHeaders, bodyLength }: Measured): Excess | undefined => {
  if (target.length > LIMITS.target) return "target";
  const headersLength = rawHeaders.reduce((sum, text) => sum + text.length, 0);
  if (rawHeaders.length / 2 > LIMITS.headerCount || headersLength > LIMITS.headers) return "headers";
  return bodyLength > LIMITS.body ? "body" : undefined;
};

/** From the list that is on the wire: Node's own joins drop some repeated headers, and leave names for prototypes in it. */
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
