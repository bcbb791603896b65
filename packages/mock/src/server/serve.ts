import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import { type AccessRules, createAccessCheck } from "../access/access.ts";
import { allowReading, allowRequest, isPreflight } from "../access/cors.ts";
import type { HandledRequest, RequestHandler } from "../handler/create-handler.ts";
import { toFirstLine } from "../messages.ts";
import { problemAnswer } from "../wire/answer.ts";
import type { ReceivedRequest } from "../wire/received-request.ts";
import { LIMITS, refuseExcess } from "../wire/request-limits.ts";
import { deliver, type Wait } from "./deliver.ts";
import { type ListeningServer, type ListenOptions, listen } from "./listen.ts";
import { sendAnswer, toOutgoingAnswer } from "./outgoing-answer.ts";
import { readRequest } from "./read-request.ts";

export interface ServerOptions extends ListenOptions {
  readonly now: () => number;
  /** Waits while a fault delays an answer. */
  readonly wait: Wait;
  readonly access: AccessRules;
  /** The vendor's headers that a page in a browser may read. */
  readonly exposedHeaders: readonly string[];
  /** Headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Key and certificate as PEM; makes it HTTPS. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  /** Called before the answer is sent, so that a caller who has the answer knows that this has happened. */
  readonly onHandled: (request: ReceivedRequest, handled: TimedRequest) => void;
}

/** A handled request with its duration in milliseconds. */
export interface TimedRequest extends HandledRequest {
  readonly duration: number;
}

/** Serves a vendor over HTTP/1.1. Rejects with an Error with a one-line message if it cannot listen. */
export async function serve(handler: RequestHandler, options: ServerOptions): Promise<ListeningServer> {
  const { tls } = options;
  const listener = createListener(handler, options);
  // Node accepts far more than the mock's limits, so that an oversized request is answered. Beyond that, Node answers 431.
  const limits = { maxHeaderSize: 8 * LIMITS.target };
  const server = tls ? createTlsServer({ ...tls, ...limits }, listener) : createServer(limits, listener);
  // Node silently drops the headers beyond its own limit.
  server.maxHeadersCount = 0;
  // Node's 5 seconds would close a pooled connection between two calls of a slow test.
  server.keepAliveTimeout = 60_000;
  return listen(server, { ...options, scheme: tls ? "https" : "http" });
}

const createListener = (handler: RequestHandler, options: ServerOptions): RequestListener => {
  const { now, wait, access, exposedHeaders, headers = {}, onHandled } = options;
  const checkAccess = createAccessCheck(access);
  const used = new WeakSet<Socket>();

  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { socket } = incoming;
    const reused = used.has(socket);
    // A preflight is not a call.
    if (incoming.method !== "OPTIONS") used.add(socket);
    const request = await readRequest(incoming, { reused });
    const begin = performance.now();
    // Nothing else of an oversized request is looked at, not even its host and origin.
    const denial = request.excess ? undefined : checkAccess(request.headers);
    if (!denial && !request.excess && isPreflight(request)) {
      outgoing.writeHead(204, allowRequest(request.headers, access)).end();
      return;
    }
    const handled = denial
      ? { answer: problemAnswer(403, { ...denial }) }
      : await handleWithinLimits(request, handler);
    onHandled(request, { ...handled, duration: performance.now() - begin });
    const { answer, fault } = handled;
    const reading =
      denial || request.excess ? {} : allowReading(request.headers, { ...access, exposedHeaders });
    const complete = { ...answer, headers: { ...answer.headers, ...headers, ...reading } };
    await deliver(outgoing, { answer: complete, date: new Date(now()), fault, wait });
  };

  return (incoming, outgoing) => {
    respond(incoming, outgoing).catch((error: unknown) => {
      // The caller hung up.
      if (outgoing.destroyed || (incoming.destroyed && !incoming.complete)) return;
      const problem = problemAnswer(500, { title: `The mock failed: ${toFirstLine(error)}` });
      const answer = { ...problem, headers: { ...problem.headers, ...headers } };
      sendAnswer(outgoing, { answer: toOutgoingAnswer(answer, new Date(now())) });
    });
  };
};

const handleWithinLimits = async (
  request: ReceivedRequest,
  handler: RequestHandler,
): Promise<HandledRequest> => (request.excess ? { answer: refuseExcess(request.excess) } : handler(request));
