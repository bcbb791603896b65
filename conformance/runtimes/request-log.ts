import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Log of the requests that vendors got, served to runtimes. */
export interface RequestLog extends AsyncDisposable {
  readonly url: string;
  /** Adds a request to the log. */
  readonly add: (vendor: string, behaviour: string) => void;
}

/**
 * Serves a log to pages of any origin: `/counts` answers with the number of requests of each vendor, by its behaviour;
 * `/<vendor>/arrival` answers once the vendor that hangs has got a request.
 */
export async function serveRequestLog(): Promise<RequestLog> {
  const counts: Record<string, Record<string, number>> = {};
  const arrivals = new Map<string, PromiseWithResolvers<void>>();
  const arrivalAt = (vendor: string) => {
    const arrival = arrivals.get(vendor) ?? Promise.withResolvers<void>();
    arrivals.set(vendor, arrival);
    return arrival;
  };
  const server = createServer(async (request, response) => {
    const [, vendor = "", what] = request.url?.split("/") ?? [];
    if (what === "arrival") await arrivalAt(vendor).promise;
    const headers = { "access-control-allow-origin": "*", "content-type": "application/json" };
    response.writeHead(200, headers).end(JSON.stringify(counts));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    add: (vendor, behaviour) => {
      counts[vendor] = { ...counts[vendor], [behaviour]: (counts[vendor]?.[behaviour] ?? 0) + 1 };
      if (behaviour === "hanging") arrivalAt(vendor).resolve();
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
