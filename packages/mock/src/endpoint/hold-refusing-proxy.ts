import { createServer } from "node:http";
import { type ListenOptions, listen, type Server } from "../server/listen.ts";

const refusal = "HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";

/** Holds the port of a proxy that refuses every tunnel for want of credentials, until it is closed. */
export const holdRefusingProxy = (options: ListenOptions): Promise<Server> => {
  const server = createServer();
  server.on("connect", (_request, socket) => socket.end(refusal, () => socket.destroy()));
  return listen(server, { ...options, scheme: "http" });
};
