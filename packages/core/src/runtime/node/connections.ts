import type { Agent, ClientRequest, RequestOptions } from "node:http";
import type { Duplex } from "node:stream";
import type { Progress } from "../../call/call.ts";
import { type EnvironmentProxy, findProxy } from "./proxy.ts";

/** What becomes a request: Node's own options, and the attempt that it belongs to. */
export interface SendOptions extends RequestOptions {
  readonly [PROGRESS]?: ConnectionNote;
}

/** Under which an agent of ours finds the attempt that it makes a connection for. */
export const PROGRESS: unique symbol = Symbol("livespec.progress");

/** What an agent of ours notes of a connection before the request hears of it, because a proxy may come first. */
export interface ConnectionNote {
  readonly progress: Progress;
  opening: Duplex | undefined;
}

/** Where the requests of a client to one origin find their connections. */
export interface Connections {
  readonly isSecure: boolean;
  /** Options of every request to the origin. */
  readonly options: SendOptions;
  /** The proxy that they go through. */
  readonly proxy: EnvironmentProxy | undefined;
  readonly request: (options: SendOptions) => ClientRequest;
  /** Closes every connection that is idle: one of them was found dead, so the others may be. */
  readonly dropIdle: () => void;
  /** Closes those that have been idle for too long, where their timers had no chance, as in a process that was suspended. */
  readonly dropStale: () => void;
  /** Lets go of the connections; those that nobody else uses are closed. */
  readonly close: () => void;
}

/** What an agent of ours is known by: agents with the same settings are one. */
interface Pool {
  readonly agent: Agent;
  users: number;
}

const pools = new Map<string, Pool>();

/** Until when an idle connection is good, by the clock that is never set. */
const IDLE_UNTIL = Symbol("livespec.idleUntil");

/**
 * Opens the connections to an origin. Without an agent of the caller's all clients with the same settings share one, so that a
 * client more costs no connection more.
 */
export function openConnections(
  origin: string,
  {
    caller,
    agent,
    keepAliveTimeout,
    timeout,
  }: {
    readonly caller: string;
    readonly agent: object | undefined;
    readonly keepAliveTimeout: number;
    readonly timeout: number;
  },
): Connections {
  const { protocol, hostname, port } = new URL(origin);
  const isSecure = protocol === "https:";
  // Not imported: an import of `node:http` loads all that it exports, a WebSocket client among it, which takes longer than
  // everything else here together; and of the two schemes only the one that is used is loaded.
  const module = process.getBuiltinModule(isSecure ? "node:https" : "node:http");
  const proxy = agent ? undefined : findProxy(caller, origin, process.env);
  const key = [origin, keepAliveTimeout, proxy?.href].join(" ");
  const pool = agent ? undefined : usePool(key, () => createAgent(module, keepAliveTimeout));
  const used = (agent ?? pool?.agent) as Agent;
  // An IPv6 address stands in brackets in a URL and without them in a socket's address.
  const host = hostname.replace(/^\[|\]$/g, "");
  // Node would find it out anew for every request; certificates have no server name for an address.
  const servername = process.getBuiltinModule("node:net").isIP(host) ? "" : host;
  // An agent of the caller's may be one of Node's that follows a proxy; only a time-out ends a tunnel that it is still making.
  const options = { agent: used, host, port, servername, ...(agent ? { timeout } : {}) };
  // An agent of ours knows of no other origin.
  const prefix = agent ? `${host}:${port || (isSecure ? "443" : "80")}:` : "";
  const dropIdle = () => {
    // A copy, because a socket that is destroyed leaves the list.
    for (const socket of listIdle(used, prefix).flat()) socket.destroy();
  };

  return {
    isSecure,
    options,
    proxy,
    // Looked up on each call, because tools that stand in for the network put their own in its place.
    request: (given) => module.request(given),
    dropIdle,
    dropStale() {
      if (!pool) return;
      // The one that is used next has been idle for the shortest time; if it has been for too long, all have.
      const until = listIdle(used, prefix)[0]?.at(-1)?.[IDLE_UNTIL];
      if (until !== undefined && performance.now() > until) dropIdle();
    },
    close() {
      if (pool) leavePool(key, pool);
    },
  };
}

function usePool(key: string, open: () => Agent): Pool {
  const pool = pools.get(key) ?? { agent: open(), users: 0 };
  pools.set(key, pool);
  pool.users += 1;
  return pool;
}

function leavePool(key: string, pool: Pool): void {
  pool.users -= 1;
  if (pool.users > 0) return;
  pool.agent.destroy();
  pools.delete(key);
}

/**
 * Makes an agent that keeps connections for a while. `scheduling: "lifo"` keeps few sockets busy instead of many lukewarm ones.
 * Since Node 22.21 and 24.5 an agent finds the way to a proxy by `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`; earlier ones take
 * no notice of `proxyEnv`. With a `timeout` an agent closes what is idle for as long, or, where a server says when it will close
 * them, shortly before that; it does not end what is under way.
 */
function createAgent({ Agent }: { Agent: new (options: object) => Agent }, keepAliveTimeout: number): Agent {
  const agent = new Agent({
    keepAlive: true,
    scheduling: "lifo",
    maxFreeSockets: 256,
    timeout: keepAliveTimeout,
    proxyEnv: process.env,
  });
  const { createConnection, keepSocketAlive } = agent as Partial<AgentWithHooks>;
  // Bun's agents make no connections themselves.
  if (!createConnection || !keepSocketAlive) return agent;
  return Object.assign(agent, {
    createConnection(options: SendOptions, callback: (error: Error | null, socket: Duplex) => void) {
      // An agent's `timeout` is for what is idle; Node would also end a proxy by it that takes longer to lead to the vendor.
      const socket = createConnection.call(agent as AgentWithHooks, { ...options, timeout: 0 }, callback);
      const note = options[PROGRESS];
      if (note) note.opening = socket;
      return socket;
    },
    keepSocketAlive(socket: Duplex & { [IDLE_UNTIL]?: number; readonly timeout?: number }) {
      const isKept = keepSocketAlive.call(agent as AgentWithHooks, socket);
      // Shorter where the server has said when it will close it.
      socket[IDLE_UNTIL] = performance.now() + (socket.timeout ?? keepAliveTimeout);
      return isKept;
    },
  });
}

/** The methods that Node documents for those who make agents of their own. */
interface AgentWithHooks extends Agent {
  createConnection(options: object, callback?: (error: Error | null, socket: Duplex) => void): Duplex;
  keepSocketAlive(socket: Duplex): boolean;
}

/** A connection that is kept for a later request. */
interface IdleSocket {
  readonly [IDLE_UNTIL]?: number;
  destroy(): unknown;
}

/** The idle sockets of an agent under names that begin so. A library's agent may keep none, or under other names. */
function listIdle({ freeSockets }: Agent, prefix: string): (readonly IdleSocket[])[] {
  const found: (readonly IdleSocket[])[] = [];
  for (const name in freeSockets) {
    const sockets = freeSockets[name];
    if (sockets && name.startsWith(prefix)) found.push(sockets);
  }
  return found;
}
