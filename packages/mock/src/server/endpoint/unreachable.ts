import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import type { EndpointScenario } from "../../scenario/scenario.ts";
import { type ListeningServer, type ListenOptions, listen } from "../listen.ts";
import { holdClosedPort } from "./closed-port.ts";
import { holdHole } from "./hole.ts";

/** Endpoint of a vendor. */
export interface VendorEndpoint extends ListeningServer {
  /** URL of the only proxy through which it can be reached. */
  readonly proxy?: string;
}

/** Holds the endpoint of a vendor that cannot be reached; returns undefined if the scenario's endpoint can be. */
export async function holdUnreachable(
  endpoint: EndpointScenario["endpoint"] | undefined,
  { name, ...options }: ListenOptions & { readonly name: string },
): Promise<VendorEndpoint | undefined> {
  // https://www.rfc-editor.org/rfc/rfc6761#section-6.4
  const unknownHost = `https://${name}.invalid`;
  switch (endpoint) {
    case "closed-port":
      return holdClosedPort(options);
    case "hole":
      return holdHole(options);
    case "silent":
      return holdSilentPort({ ...options, scheme: "https" });
    case "unknown-host":
      return { url: unknownHost, close: async () => {} };
    case "silent-proxy":
      return behindProxy(unknownHost, await holdSilentPort({ ...options, scheme: "http" }));
    case "refusing-proxy":
      return behindProxy(unknownHost, await holdRefusingProxy(options));
    default:
      return undefined;
  }
}

const behindProxy = (url: string, { url: proxy, close }: ListeningServer): VendorEndpoint => ({
  url,
  proxy,
  close,
});

/** Holds a port that accepts connections and never sends anything. */
const holdSilentPort = (
  options: ListenOptions & { readonly scheme: "http" | "https" },
): Promise<ListeningServer> =>
  // A socket has to be read for its end to be noticed.
  listen(
    createServer((socket) => socket.resume()),
    options,
  );

const REFUSED_TUNNEL = "HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";

/** Holds the port of a proxy that refuses every tunnel with 407. */
const holdRefusingProxy = (options: ListenOptions): Promise<ListeningServer> => {
  const server = createHttpServer();
  server.on("connect", (_request, socket) => socket.end(REFUSED_TUNNEL, () => socket.destroy()));
  return listen(server, { ...options, scheme: "http" });
};
