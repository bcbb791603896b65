import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import { type AccessRules, createAccessCheck } from "../access/access.ts";
import { allowReading, allowRequest, isPreflight } from "../access/cors.ts";
import { toReason } from "../reason.ts";
import { deliver, type Wait } from "../scenario/deliver.ts";
import type { Handled, Handler } from "./handler.ts";
import { LIMITS, refuseExcess } from "./limits.ts";
import { type ListenOptions, listen, type Server } from "./listen.ts";
import { problemReply } from "./reply.ts";
import { sendWireAnswer, toWireAnswer } from "./wire-answer.ts";
import { readWireRequest, type WireRequest } from "./wire-request.ts";

export interface ServerOptions extends ListenOptions {
  readonly now: () => number;
  /** Passes the time that a fault delays an answer. */
  readonly wait: Wait;
  readonly access: AccessRules;
  /** Headers of everything that is answered. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes it HTTPS: key and certificate, as PEM. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  /** Called before the answer leaves, so that whoever has the answer knows that this has happened. */
  readonly onHandled: (request: WireRequest, handled: Timed) => void;
}

/** What came of a request, and in how many milliseconds after it had arrived. */
export interface Timed extends Handled {
  readonly duration: number;
}

/** Serves a handler over HTTP/1.1. Rejects with an Error of one line when it cannot listen. */
export const serve = async (handler: Handler, options: ServerOptions): Promise<Server> => {
  const { tls } = options;
  const respond = createResponder(handler, options);
  // Far more than is read, so that what is too long is told so. Beyond that, Node answers 431 and hangs up on a caller that sends.
  const limits = { maxHeaderSize: 8 * LIMITS.target };
  const server = tls ? createTlsServer({ ...tls, ...limits }, respond) : createServer(limits, respond);
  // Node would drop what is beyond its own limit without a word.
  server.maxHeadersCount = 0;
  // Node's 5 seconds let a pooled connection die between two calls of a slow test.
  server.keepAliveTimeout = 60_000;
  return listen(server, { ...options, scheme: tls ? "https" : "http" });
};

const createResponder = (handler: Handler, options: ServerOptions) => {
  const { now, wait, access, headers = {}, onHandled } = options;
  const checkAccess = createAccessCheck(access);
  const used = new WeakSet<Socket>();

  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { socket } = incoming;
    const reused = used.has(socket);
    // What asks for leave to call is no call.
    if (incoming.method !== "OPTIONS") used.add(socket);
    const request = await readWireRequest(incoming, { reused });
    const begin = performance.now();
    // What is too long is looked at no further, its host and origin among that.
    const denial = request.excess ? undefined : checkAccess(request.headers);
    if (!denial && !request.excess && isPreflight(request)) {
      outgoing.writeHead(204, allowRequest(request.headers, access)).end();
      return;
    }
    const handled = denial
      ? { reply: problemReply(403, { ...denial }) }
      : await handleWithinLimits(request, handler);
    onHandled(request, { ...handled, duration: performance.now() - begin });
    const { reply, fault } = handled;
    const reading = denial || request.excess ? {} : allowReading(request.headers, access);
    const complete = { ...reply, headers: { ...reply.headers, ...headers, ...reading } };
    await deliver(outgoing, { reply: complete, date: new Date(now()), fault, wait });
  };

  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    respond(incoming, outgoing).catch((error: unknown) => {
      // A caller that hung up leaves nobody to answer.
      if (outgoing.destroyed || (incoming.destroyed && !incoming.complete)) return;
      const problem = problemReply(500, { title: `The mock failed: ${toReason(error)}` });
      const reply = { ...problem, headers: { ...problem.headers, ...headers } };
      sendWireAnswer(outgoing, { answer: toWireAnswer(reply, new Date(now())) });
    });
  };
};

const handleWithinLimits = async (request: WireRequest, handler: Handler): Promise<Handled> =>
  request.excess ? { reply: refuseExcess(request.excess) } : handler(request);
