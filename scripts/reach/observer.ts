import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Where a runtime asks for the vendors' side of the story. */
export interface Observer extends AsyncDisposable {
  readonly url: string;
  /** Is to be called for each request that a vendor got. */
  readonly note: (vendor: string, behaviour: string) => void;
}

/**
 * Opens a server that a page of any origin may ask: `/seen` answers with the requests that each vendor got, by how it
 * behaves; `/<vendor>/arrival` answers once a request has come to the one that hangs.
 */
export async function openObserver(): Promise<Observer> {
  const seen: Record<string, Record<string, number>> = {};
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
    response.writeHead(200, headers).end(JSON.stringify(seen));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    note: (vendor, behaviour) => {
      seen[vendor] = { ...seen[vendor], [behaviour]: (seen[vendor]?.[behaviour] ?? 0) + 1 };
      if (behaviour === "hanging") arrivalAt(vendor).resolve();
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
