import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { toReason } from "../reason.ts";
import type { Handled, Handler } from "./handler.ts";
import { problemReply, writeReply } from "./reply.ts";
import { bodyLimit, readWireRequest, type WireRequest } from "./wire-request.ts";

/** A handler that is reachable. */
export interface Server {
  readonly url: string;
  /** Ends every connection, idle or not, and frees the port. */
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly now: () => number;
  /** Called before the answer leaves, so that whoever has the answer knows that this has happened. */
  readonly onHandled: (request: WireRequest, handled: Handled) => void;
}

/** Serves a handler over HTTP/1.1. Rejects with an Error of one line when it cannot listen. */
export const serve = async (
  handler: Handler,
  { host, port, now, onHandled }: ServerOptions,
): Promise<Server> => {
  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await readWireRequest(incoming);
    const handled = await handler(request);
    onHandled(request, handled);
    writeReply(outgoing, { reply: handled.reply, date: new Date(now()) });
  };
  // What travels in a query may be as long as what travels in a body; Node's 16 KiB are shorter than some messages.
  const server = createServer({ maxHeaderSize: bodyLimit }, (incoming, outgoing) => {
    respond(incoming, outgoing).catch((error: unknown) => {
      // A caller that hung up while it was sending leaves nobody to answer.
      if (incoming.destroyed && !incoming.complete) return;
      const title = `The mock failed: ${toReason(error)}`;
      writeReply(outgoing, { reply: problemReply(500, { title }), date: new Date(now()) });
    });
  });
  // Node's 5 seconds let a pooled connection die between two calls of a slow test.
  server.keepAliveTimeout = 60_000;

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code === "EADDRINUSE" ? "the port is taken" : error.message;
      reject(new Error(`cannot listen on ${host}:${port}: ${reason}`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });

  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
