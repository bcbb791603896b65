import type { IncomingMessage } from "node:http";

/** Longest body that a gateway reads, in bytes: 1 MiB. */
export const bodyLimit = 1024 * 1024;

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
  /** Names in lower case; values of a repeated header joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when `oversized`. */
  readonly body: Uint8Array;
  /** The body was longer than `bodyLimit` and was thrown away. */
  readonly oversized: boolean;
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
    if (length <= bodyLimit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return {
    method: (incoming.method ?? "GET").toUpperCase(),
    target,
    path: queryStart < 0 ? target : target.slice(0, queryStart),
    query: queryStart < 0 ? "" : target.slice(queryStart + 1),
    headers: joinHeaders(incoming),
    body: Buffer.concat(chunks),
    oversized: length > bodyLimit,
    reused,
  };
};

const joinHeaders = (incoming: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(incoming.headersDistinct).map(([name, values = []]) => [name, values.join(", ")]),
  );
