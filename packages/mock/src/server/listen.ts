import type { AddressInfo, Server, Socket } from "node:net";

/** A port in use. */
export interface ListeningServer {
  readonly url: string;
  /** Closes every connection, idle or not, and frees the port. */
  readonly close: () => Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** Makes a server listen. Rejects with an Error with a one-line message if it cannot. */
export async function listen(
  server: Server,
  { scheme, host, port }: ListenOptions & { readonly scheme: "http" | "https" },
): Promise<ListeningServer> {
  // Node's own list lacks tunnels, and connections whose TLS handshake is not finished.
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    // A caller that hangs up must not crash the process, even if nothing else listens for errors of its socket.
    socket.on("error", () => {});
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(toListenError(error, { host, port })));
    server.listen(port, host, resolve);
  });

  const { port: actual } = server.address() as AddressInfo;
  return {
    url: toOrigin(scheme, { host, port: actual }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Writes an origin, such as `http://127.0.0.1:4010` or `http://[::1]:4010`. */
export function toOrigin(scheme: "http" | "https", { host, port }: ListenOptions): string {
  return `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Builds the error for a port that cannot be used. */
export function toListenError(error: NodeJS.ErrnoException, { host, port }: ListenOptions): Error {
  const reason = error.code === "EADDRINUSE" ? "the port is in use" : error.message;
  return new Error(`cannot listen on ${host}:${port}: ${reason}`, { cause: error });
}
