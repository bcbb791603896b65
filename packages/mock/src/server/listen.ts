import type { AddressInfo, Server as NetServer, Socket } from "node:net";
import { toListenError } from "./listen-error.ts";
import { toOrigin } from "./origin.ts";

/** A port that is in use. */
export interface Server {
  readonly url: string;
  /** Ends every connection, idle or not, and frees the port. */
  readonly close: () => Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** Lets a server listen. Rejects with an Error of one line when it cannot. */
export const listen = async (
  server: NetServer,
  { scheme, host, port }: ListenOptions & { readonly scheme: "http" | "https" },
): Promise<Server> => {
  // Node's own list has neither a connection whose TLS handshake is not over nor a tunnel.
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    // Whoever hangs up harms nobody, not even where nothing else listens to a socket.
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
};
