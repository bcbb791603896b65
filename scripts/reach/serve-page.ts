import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A page that is being served, until its results are in. */
export interface ServedPage extends AsyncDisposable {
  readonly url: string;
  /** What the page posts to `/results`. */
  readonly results: Promise<string>;
}

/** Serves a page on localhost, as an origin of its own beside the vendors', with its program under `/program.js`. */
export async function servePage({ html, program }: { html: string; program: string }): Promise<ServedPage> {
  const { promise: results, resolve } = Promise.withResolvers<string>();
  const files: Readonly<Record<string, { type: string; body: string }>> = {
    "/": { type: "text/html; charset=utf-8", body: html },
    "/program.js": { type: "text/javascript; charset=utf-8", body: program },
  };
  const server = createServer(async (request: IncomingMessage, response) => {
    const file = files[request.url ?? ""];
    if (request.url === "/results") resolve(await text(request));
    response.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain" }).end(file?.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    results,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
