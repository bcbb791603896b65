import type { Agent, ClientRequest, RequestOptions } from "node:http";
import type { Duplex } from "node:stream";
import type { Progress } from "../../call/call.ts";
import { type EnvironmentProxy, findProxy } from "./proxy.ts";

/** Options of a request: Node's own, and the attempt that it belongs to. */
export interface SendOptions extends RequestOptions {
  readonly [PROGRESS]?: ConnectionNote;
}

/** Key under which the shared agent finds the attempt that it makes a connection for. */
export const PROGRESS: unique symbol = Symbol("livespec.progress");

/** Note of the shared agent about a connection before the request hears of it, because a proxy may come first. */
export interface ConnectionNote {
  readonly progress: Progress;
  opening: Duplex | undefined;
}

/** Connections of a client to one origin. */
export interface Connections {
  readonly isSecure: boolean;
  /** Options of every request to the origin. */
  readonly options: SendOptions;
  /** The proxy that they go through. */
  readonly proxy: EnvironmentProxy | undefined;
  readonly request: (options: SendOptions) => ClientRequest;
  /** Closes every idle connection: one of them was found dead, so the others may be. */
  readonly dropIdle: () => void;
  /** Closes connections that have been idle for too long without a timer firing, as in a suspended process. */
  readonly dropStale: () => void;
  /** Releases the connections; those that nobody else uses are closed. */
  readonly close: () => void;
}

/** A shared agent, by its settings. */
interface Pool {
  readonly agent: Agent;
  users: number;
}

const pools = new Map<string, Pool>();

/** Time until which an idle connection may be used, by the monotonic clock. */
const IDLE_UNTIL = Symbol("livespec.idleUntil");

/**
 * Opens the connections to an origin. Unless the caller brings an agent, all clients with the same settings share one, so that
 * another client costs no additional connection.
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
  // Not imported: an import of `node:http` loads everything it exports, a WebSocket client included, which takes longer than
  // everything else here together; and only one of the two schemes is needed.
  const module = process.getBuiltinModule(isSecure ? "node:https" : "node:http");
  const proxy = agent ? undefined : findProxy(caller, origin, process.env);
  const key = [origin, keepAliveTimeout, proxy?.href].join(" ");
  const pool = agent ? undefined : usePool(key, () => createAgent(module, keepAliveTimeout));
  const used = (agent ?? pool?.agent) as Agent;
  // An IPv6 address stands in brackets in a URL and without them in a socket's address.
  const host = hostname.replace(/^\[|\]$/g, "");
  // Node would compute it for every request; for an address there is no server name.
  const servername = process.getBuiltinModule("node:net").isIP(host) ? "" : host;
  // A caller's agent may be one of Node's that follows a proxy; a tunnel that it is still making is ended by a timeout only.
  const options = { agent: used, host, port, servername, ...(agent ? { timeout } : {}) };
  // The shared agent has no other origin.
  const prefix = agent ? `${host}:${port || (isSecure ? "443" : "80")}:` : "";
  const dropIdle = () => {
    // A copy, because a destroyed socket leaves the list.
    for (const socket of listIdle(used, prefix).flat()) socket.destroy();
  };

  return {
    isSecure,
    options,
    proxy,
    // Looked up on each call, because tools that intercept the network replace it.
    request: (given) => module.request(given),
    dropIdle,
    dropStale() {
      if (!pool) return;
      // The next one to be used has been idle for the shortest time; if that is too long, all are stale.
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
 * Since Node 22.21 and 24.5 an agent finds the way to a proxy by `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`; earlier ones
 * ignore `proxyEnv`. With a `timeout` an agent closes connections that are idle for as long or, if a server announces when it
 * will close them, shortly before that; it does not end active ones.
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
      // An agent's `timeout` is for idle connections; Node would also end a proxy with it that takes longer to reach the
      // vendor.
      const socket = createConnection.call(agent as AgentWithHooks, { ...options, timeout: 0 }, callback);
      const note = options[PROGRESS];
      if (note) note.opening = socket;
      return socket;
    },
    keepSocketAlive(socket: Duplex & { [IDLE_UNTIL]?: number; readonly timeout?: number }) {
      const isKept = keepSocketAlive.call(agent as AgentWithHooks, socket);
      // Shorter if the server has announced when it will close it.
      socket[IDLE_UNTIL] = performance.now() + (socket.timeout ?? keepAliveTimeout);
      return isKept;
    },
  });
}

/** The methods that Node documents for custom agents. */
interface AgentWithHooks extends Agent {
  createConnection(options: object, callback?: (error: Error | null, socket: Duplex) => void): Duplex;
  keepSocketAlive(socket: Duplex): boolean;
}

/** A connection kept for a later request. */
interface IdleSocket {
  readonly [IDLE_UNTIL]?: number;
  destroy(): unknown;
}

/** Lists an agent's idle sockets under names with this prefix. A library's agent may keep none, or use other names. */
function listIdle({ freeSockets }: Agent, prefix: string): (readonly IdleSocket[])[] {
  const found: (readonly IdleSocket[])[] = [];
  for (const name in freeSockets) {
    const sockets = freeSockets[name];
    if (sockets && name.startsWith(prefix)) found.push(sockets);
  }
  return found;
}
