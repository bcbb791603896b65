import { type Agent, type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import type { WireForm } from "./send.ts";

/** Everything received for a request, complete or not. */
export interface Arrival {
  /** Absent if no status line was received. */
  readonly status?: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** `complete`, or the code of the error that it ended in. */
  readonly end: string;
  /** The caller's end of the connection, to tell one connection from another. */
  readonly localPort?: number | undefined;
}

/** Sends a request, over a connection of its own unless there is an agent, and never rejects. */
export const receive = (
  url: string,
  { method = "POST", target = "/", headers = {}, body = "" }: WireForm,
  agent?: Agent,
): Promise<Arrival> =>
  new Promise((resolve) => {
    const outgoing = request(new URL(url), {
      method,
      path: target,
      headers: { ...headers },
      agent: agent ?? false,
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      resolve({ headers: {}, body: Buffer.alloc(0), end: error.code ?? error.message });
    });
    outgoing.on("response", (incoming) => resolve(read(incoming)));
    outgoing.end(body);
  });

const read = async (incoming: IncomingMessage): Promise<Arrival> => {
  const { statusCode: status = 0, headers } = incoming;
  const { localPort } = incoming.socket;
  const chunks: Buffer[] = [];
  let end = "complete";
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch (error) {
    end = (error as NodeJS.ErrnoException).code ?? String(error);
  }
  return { status, headers, body: Buffer.concat(chunks), end, localPort };
};
