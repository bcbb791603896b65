import type { Agent, IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Transport, WireRequest } from "../pipeline/pipeline.ts";
import { type BodyText, decodeBody, joinBytes, tooLong } from "./body-text.ts";
import type { TransportOptions } from "./transport-options.ts";

/**
 * Makes the transport of Node and what resembles it: `node:http(s)` with kept-alive connections.
 * It costs less than a fifth of what the global `fetch` costs there.
 */
export function createTransport({ maxResponseBytes, agent }: TransportOptions): Transport {
  const resolveOrigin = createOriginResolver(agent);
  // Calls of one client go to one origin, so remembering the last one saves parsing it every time.
  let destination: ReturnType<typeof resolveOrigin> | undefined;

  return (wire, signal) =>
    new Promise((resolve, reject) => {
      if (destination?.origin !== wire.origin) destination = resolveOrigin(wire.origin);
      const { request, options } = destination;
      const path = wire.query === "" ? wire.path : `${wire.path}?${wire.query}`;
      const outgoing = request({ ...options, path, method: wire.method, headers: toHeaderList(wire) });
      const abort = () => outgoing.destroy(signal?.reason);
      const settle = () => signal?.removeEventListener("abort", abort);
      const fail = (error: Error, status?: number) => {
        settle();
        reject(toFailure(error, { status, isConnecting: outgoing.socket?.connecting ?? true }));
      };
      signal?.addEventListener("abort", abort);
      outgoing.on("error", fail);
      outgoing.on("response", (incoming) => {
        const status = incoming.statusCode as number;
        outgoing.off("error", fail);
        outgoing.on("error", (error) => fail(error, status));
        readBody(incoming, maxResponseBytes, (error, body) => {
          if (error) return fail(error, status);
          settle();
          resolve({ status, headers: joinRepeated(incoming.headers), ...(body as BodyText) });
        });
      });
      outgoing.end(wire.body);
    });
}

/**
 * Headers as names and values in turn. Node writes such a list as it is, which takes a good microsecond less than keeping each
 * header until it is written; only what it would have added has to be there already.
 */
function toHeaderList({ method, host, headers, body }: WireRequest): string[] {
  const list = ["host", host];
  if (!("accept-encoding" in headers)) list.push("accept-encoding", "gzip");
  for (const name in headers) if (name !== "host") list.push(name, headers[name] as string);
  // Without a length the body of a POST travels in chunks, also one that is not there.
  if (body !== undefined || method !== "GET")
    list.push("content-length", String(Buffer.byteLength(body ?? "")));
  return list;
}

function createOriginResolver(agent: object | undefined) {
  // Not imported: an import of `node:http` loads all that it exports, a WebSocket client among it, which takes longer than
  // everything else here together; and of the two schemes only the one that is used is loaded.
  const open = (protocol: string) => {
    const { request, Agent } = process.getBuiltinModule(protocol === "https:" ? "node:https" : "node:http");
    return { request, agent: agent ?? new Agent(agentOptions()) };
  };
  const schemes: Record<string, ReturnType<typeof open>> = {};
  return (origin: string) => {
    const { protocol, hostname, port } = new URL(origin);
    schemes[protocol] ??= open(protocol);
    const { request, agent: chosen } = schemes[protocol];
    // An IPv6 address stands in brackets in a URL and without them in a socket's address.
    const host = hostname.replace(/^\[|\]$/g, "");
    // Node would find it out anew for every request; certificates have no server name for an address.
    const servername = process.getBuiltinModule("node:net").isIP(host) ? "" : host;
    return { origin, request, options: { agent: chosen as Agent, host, port, servername } };
  };
}

/**
 * `scheduling: "lifo"` keeps few sockets busy instead of many lukewarm ones, which vendors close. Since Node 22.21 and 24.5
 * an agent finds the way to a proxy by `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`; earlier ones take no notice of `proxyEnv`.
 */
const agentOptions = () =>
  ({ keepAlive: true, scheduling: "lifo", maxFreeSockets: 256, proxyEnv: process.env }) as const;

/** Says what an error by itself does not: that a status had arrived, or that no connection stood yet. */
function toFailure(
  error: Error,
  { status, isConnecting }: { status: number | undefined; isConnecting: boolean },
): Error {
  if (status === undefined && (!isConnecting || "syscall" in error)) return error;
  const failure = new Error(error.message, { cause: error });
  return Object.assign(failure, status === undefined ? { syscall: "connect" } : { status });
}

/** Reads a body as it comes, decompressed, up to a limit. */
function readBody(
  incoming: IncomingMessage,
  limit: number,
  done: (error: Error | undefined, body?: BodyText) => void,
): void {
  const encoding = incoming.headers["content-encoding"] ?? "identity";
  const giveUp = (body: BodyText) => {
    incoming.off("error", done);
    incoming.on("error", () => {});
    incoming.destroy();
    done(undefined, body);
  };
  incoming.on("error", done);
  if (encoding !== "identity" && encoding !== "gzip") {
    giveUp({ text: "", fault: `a body encoded as ${encoding}` });
    return;
  }
  const source = encoding === "gzip" ? incoming.pipe(createGunzip()) : incoming;
  if (source !== incoming) source.on("error", () => giveUp({ text: "", fault: "a body that is no gzip" }));
  const parts: Buffer[] = [];
  let length = 0;
  source.on("data", (part: Buffer) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else {
      source.removeAllListeners("data");
      giveUp(tooLong(limit));
    }
  });
  source.on("end", () => done(undefined, decodeBody(joinBytes(parts))));
}

const createGunzip = () => process.getBuiltinModule("node:zlib").createGunzip();

/** Gives each header one value; only `set-cookie` ever comes as a list. */
function joinRepeated(headers: IncomingHttpHeaders): Record<string, string> {
  const cookies = headers["set-cookie"];
  return (cookies ? { ...headers, "set-cookie": cookies.join(", ") } : headers) as Record<string, string>;
}
