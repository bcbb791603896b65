import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came off the wire. */
export interface RecordedRequest {
  readonly method: string | undefined;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Starts a server on loopback that answers `{}` to everything and keeps what it was asked, oldest first. */
export async function startRecordingServer() {
  const requests: RecordedRequest[] = [];
  // Node's own limit is shorter than some messages that travel in a query.
  const server = createServer({ maxHeaderSize: 1024 * 1024 }, async (incoming, outgoing) => {
    const { method, headers, url = "" } = incoming;
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    // Byte by byte.
    const body = Buffer.concat(chunks).toString("latin1");
    const [path = "", query = ""] = url.split("?");
    requests.push({ method, path, query, body, headers });
    outgoing.setHeader("content-type", "application/json").end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
