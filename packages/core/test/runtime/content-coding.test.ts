import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Progress } from "../../src/call/call.ts";
import { createFetchTransport } from "../../src/runtime/fetch-transport.ts";
import { createTransport } from "../../src/runtime/node/transport.ts";
import { request } from "../stubs.ts";

const text = '{"é":"漢"}';
const cases: Record<string, { coding: string | string[]; body: Uint8Array; status?: number }> = {
  gzip: { coding: "gzip", body: gzipSync(text) },
  "GZIP, in capitals": { coding: "GZIP", body: gzipSync(text) },
  "x-gzip, its old name": { coding: "x-gzip", body: gzipSync(text) },
  "gzip with spaces around": { coding: " gzip ", body: gzipSync(text) },
  "identity, which is none": { coding: "identity", body: Buffer.from(text) },
  "an empty name": { coding: "", body: Buffer.from(text) },
  "gzip, twice": { coding: "gzip, gzip", body: gzipSync(gzipSync(text)) },
  "two headers of one coding each": { coding: ["deflate", "gzip"], body: gzipSync(deflateSync(text)) },
  deflate: { coding: "deflate", body: deflateSync(text) },
  "deflate without its frame": { coding: "Deflate", body: deflateRawSync(text) },
  br: { coding: "br", body: brotliCompressSync(text) },
  zstd: { coding: "zstd", body: zstdCompressSync(text) },
};

let url = "";
const server = createServer((incoming, outgoing) => {
  const { coding, body } = cases[
    decodeURIComponent((incoming.url ?? "/").slice(1))
  ] as (typeof cases)[string];
  outgoing.setHeader("content-encoding", coding);
  outgoing.end(body);
});
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each(Object.keys(cases))("%s is decoded alike by both transports", async (name) => {
  const wire = { ...request, origin: url, host: new URL(url).host, path: `/${encodeURIComponent(name)}` };
  const limits = { maxResponseBytes: 1000 };
  const options = { caller: "createClient", origins: [url], keepAliveTimeout: 4000, timeout: 5000 };
  const transports = [createTransport({ ...limits, ...options }), createFetchTransport(fetch, limits)];
  const texts = transports.map(async (transport) => {
    const response = await transport.send(wire, new Progress({ needsNewConnection: false }));
    return response.fault ?? response.text;
  });
  expect(await Promise.all(texts)).toEqual([text, text]);
});
