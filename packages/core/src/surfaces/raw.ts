import createFetchClient, { type Client } from "openapi-fetch";
import { toForm } from "../operation/serialize.ts";
import { createWireMapping } from "../operation/wire.ts";
import { createCall } from "./call-options.ts";
import { serializers } from "./serializers.ts";
import type { SurfaceParts } from "./surfaces.ts";

/** Makes openapi-fetch as its users know it, on top of the pipeline. */
export function createRaw<Paths extends object>(parts: SurfaceParts): Client<Paths> {
  const { endpoint, operations, wire, send } = parts;
  const toWire = createWireMapping(endpoint, wire);
  const routes = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const encoding = operations.find((operation) => operation.body)?.body ?? "json";

  return createFetchClient<Paths>({
    baseUrl: new URL(endpoint).origin,
    querySerializer: toForm,
    bodySerializer: serializers[encoding],
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const operation = routes.get(`${request.method} ${pathname}`);
      if (!operation) throw new TypeError(`raw: ${request.method} ${pathname} is no operation of this API`);
      const headers = Object.fromEntries(request.headers);
      const body = (await request.text()) || undefined;
      const call = createCall(operation, { signal: request.signal, number: parts.nextNumber() });
      const reply = await send(toWire({ operation, query: search.slice(1), headers, body }), call);
      // A 204 may not even have an empty body.
      return new Response(reply.text || null, { status: reply.status, headers: toHeaders(reply.headers) });
    },
  });
}

/** The text is decompressed already, so what said how it was compressed and how long it then was would be wrong. */
function toHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { "content-encoding": _, "content-length": __, ...kept } = headers;
  return kept;
}
