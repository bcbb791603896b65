import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type { Progress } from "../../call/call.ts";
import type { Transport } from "../../call/stage.ts";
import type { WireRequest, WireResponse } from "../../call/wire-message.ts";
import { listErrors } from "../../errors/clean-cause.ts";
import type { TransportOptions } from "../transport-options.ts";
import { checkAgent } from "./check-agent.ts";
import { type ConnectionNote, type Connections, openConnections, PROGRESS } from "./connections.ts";
import { findProxy } from "./proxy.ts";
import { readBody } from "./read-body.ts";

/**
 * Makes the transport of Node and similar runtimes: `node:http(s)` with kept-alive connections. It costs less than a fifth of
 * the global `fetch` there.
 *
 * @throws TypeError naming the invalid option or environment variable.
 */
export function createTransport(options: TransportOptions): Transport {
  const { caller, origins, agent, maxResponseBytes } = options;
  for (const origin of origins) {
    if (agent) checkAgent(caller, agent, origin);
    else findProxy(caller, origin, process.env);
  }
  const opened = new Map<string, Connections>();
  // Calls of one client go to one origin, so remembering the last one avoids a lookup.
  let last: { readonly origin: string; readonly connections: Connections } | undefined;
  const find = (origin: string) => {
    if (last?.origin !== origin) {
      const connections = opened.get(origin) ?? openConnections(origin, { ...options, agent });
      opened.set(origin, connections);
      last = { origin, connections };
    }
    return last.connections;
  };

  return {
    send: (wire, progress) =>
      new Promise((resolve, reject) => {
        const connections = find(wire.origin);
        if (progress.needsNewConnection) connections.dropIdle();
        else connections.dropStale();
        const note: ConnectionNote = { progress, opening: undefined };
        const outgoing = begin(wire, { connections, note });
        let isOver = false;
        let stopReading: (() => void) | undefined;
        const end = (error: Error) => {
          isOver = true;
          // A request without a socket does not end its connection.
          if (!outgoing.socket) note.opening?.destroy();
          reject(connections.proxy ? explainProxy(error, { progress, proxy: connections.proxy }) : error);
        };
        const fail = (error: Error) => {
          if (isOver) return;
          if (progress.isReused) connections.dropIdle();
          progress.isHopeless ||= isRefusedByProxy(error) || isRefusedByUs(outgoing.socket, progress);
          end(error);
        };
        const succeed = (response: WireResponse) => {
          isOver = true;
          // The vendor has answered before reading the whole request; the rest would never be read, nor the connection closed.
          if (outgoing.writableFinished === false) outgoing.destroy();
          resolve(response);
        };
        const cancel = (reason: Error) => {
          if (!isOver) end(reason);
          outgoing.destroy(reason);
          stopReading?.();
        };
        progress.cancel = cancel;
        outgoing.on("error", fail);
        outgoing.on("response", (incoming) => {
          const status = incoming.statusCode as number;
          progress.phase = "exchange";
          progress.status = status;
          // Not an answer: that may still come, and must not be taken for the answer to the next request.
          if (status < 200) {
            succeed(toUpgrade(incoming));
            outgoing.destroy();
            return;
          }
          stopReading = readBody(incoming, maxResponseBytes, (error, body) => {
            if (error) fail(error);
            else if (body) succeed({ status, headers: joinRepeated(incoming.headers), ...body });
          });
        });
        outgoing.on("upgrade", (incoming, socket) => {
          socket.destroy();
          progress.status = incoming.statusCode;
          succeed(toUpgrade(incoming));
        });
        // Node closes some requests silently, such as those of an agent that gives them no connection.
        outgoing.on("close", () => {
          if (progress.status === undefined) fail(new Error("the connection was closed before an answer"));
        });
        outgoing.end(wire.body);
      }),
    close() {
      for (const connections of opened.values()) connections.close();
      opened.clear();
      last = undefined;
    },
  };
}

/** Begins a request, and follows the progress of its connection. */
function begin(
  wire: WireRequest,
  { connections, note }: { connections: Connections; note: ConnectionNote },
): ClientRequest {
  const { progress } = note;
  const { options, isSecure, request, proxy } = connections;
  const path = wire.query === "" ? wire.path : `${wire.path}?${wire.query}`;
  // Nothing is sent before there is a connection.
  progress.phase = "connect";
  let outgoing: ClientRequest;
  try {
    outgoing = request({
      ...options,
      path,
      method: wire.method,
      headers: toHeaderList(wire),
      [PROGRESS]: note,
    });
  } catch (error) {
    // Refused by Node or by the agent, not by the network.
    progress.isHopeless = true;
    throw error;
  }
  if (outgoing.reusedSocket) {
    progress.phase = "exchange";
    progress.isReused = true;
  } else {
    // What has been written may have been read, whatever becomes of the connection and however it was made.
    outgoing.once("finish", () => {
      progress.phase = "exchange";
    });
    outgoing.once("socket", (socket) =>
      follow(socket as TLSSocket, {
        progress,
        isSecure,
        host: proxy ? hostOf(proxy.href) : (options.host ?? ""),
      }),
    );
  }
  return outgoing;
}

/** Removes the brackets that an IPv6 address has in a URL. */
const hostOf = (href: string) => new URL(href).hostname.replace(/^\[|\]$/g, "");

/** Notes the phases of a connection that is being established. */
function follow(
  socket: TLSSocket & { readonly secureConnecting?: boolean },
  { progress, isSecure, host }: { progress: Progress; isSecure: boolean; host: string },
): void {
  const isMade = () => {
    progress.phase = isSecure ? "tls" : "exchange";
  };
  // A socket that is already destroyed had a name that could not even be looked up.
  if (socket.connecting || (socket.destroyed && socket.bytesWritten === 0)) {
    const isName = process.getBuiltinModule("node:net").isIP(host) === 0;
    if (isName) progress.phase = "dns";
    socket.once("lookup", (error) => {
      if (!error) progress.phase = "connect";
    });
    socket.once("connect", isMade);
  } else if (isSecure && socket.secureConnecting) {
    isMade();
  } else {
    // Handed over by an agent: a connection that has served another request, or one of a tool that intercepts the network.
    progress.phase = undefined;
    progress.isReused = (socket as Socket).bytesWritten > 0;
    return;
  }
  if (isSecure) {
    socket.once("secureConnect", () => {
      progress.phase = "exchange";
    });
  }
}

/** Tests for a lasting refusal by a proxy; one that cannot reach the vendor just now may do so later. */
const isRefusedByProxy = (error: Error & { readonly statusCode?: number }) =>
  error.statusCode !== undefined && error.statusCode < 500;

/** Tests that the vendor's certificate was rejected, possibly by the caller's own rule, such as a pin. */
const isRefusedByUs = (socket: object | null, { phase }: Progress) =>
  phase === "tls" && typeof (socket as TLSSocket | null)?.authorizationError === "string";

/** Adds the proxy to a failure before the vendor was reached. */
function explainProxy(
  error: Error & { readonly code?: string; readonly statusCode?: number },
  { progress, proxy }: { progress: Progress; proxy: { readonly variable: string } },
): Error {
  if (progress.phase !== "dns" && progress.phase !== "connect") return error;
  // Node's own message repeats the proxy's URL and response.
  if (error.statusCode !== undefined)
    return new Error(`the proxy of ${proxy.variable} answered ${error.statusCode}`);
  const message =
    error.message ||
    listErrors(error)
      .map((one) => (one as Error).message)
      .join("; ");
  const failure = new Error(`through the proxy of ${proxy.variable}: ${message}`, { cause: error });
  return error.code === undefined ? failure : Object.assign(failure, { code: error.code });
}

const toUpgrade = ({ statusCode, headers }: IncomingMessage): WireResponse => ({
  status: statusCode as number,
  headers: joinRepeated(headers),
  text: "",
  fault: "a switch to another protocol",
});

/**
 * Lists headers as alternating names and values. Node writes such a list as it is, which saves a good microsecond over keeping
 * each header until it is written; only what it would have added has to be there already.
 */
function toHeaderList({ method, host, headers, body }: WireRequest): string[] {
  const list = ["host", host];
  if (!("accept-encoding" in headers)) list.push("accept-encoding", "gzip");
  for (const name in headers) if (name !== "host") list.push(name, headers[name] as string);
  // Without a length the body of a POST is sent in chunks, even an absent one.
  if (body !== undefined || method !== "GET")
    list.push("content-length", String(Buffer.byteLength(body ?? "")));
  return list;
}

/** Joins the values of each header; only `set-cookie` is ever a list. */
function joinRepeated(headers: IncomingHttpHeaders): Record<string, string> {
  const cookies = headers["set-cookie"];
  return (cookies ? { ...headers, "set-cookie": cookies.join(", ") } : headers) as Record<string, string>;
}
