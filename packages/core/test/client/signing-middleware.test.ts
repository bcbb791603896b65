import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import createFetchClient, { type FetchOptions } from "openapi-fetch";
import { afterEach, expect, test } from "vitest";
import type { WireForm } from "../../src/call/operation.ts";
import { createSigningMiddleware } from "../../src/client/signing-middleware.ts";
import { createFixed } from "../../src/fresh/fresh.ts";

interface Paths {
  "/SendThing": {
    post: {
      requestBody: { content: { "application/json": object } };
      responses: { 200: { content: { "application/json": object } } };
    };
  };
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A vendor that keeps what reached it, and redirects every call to another host if asked to. */
async function serve({ location }: { location?: string } = {}) {
  const seen: { incoming: IncomingMessage; body: string }[] = [];
  const server = createServer(async (incoming, outgoing) => {
    let body = "";
    for await (const chunk of incoming) body += chunk;
    seen.push({ incoming, body });
    if (location) outgoing.writeHead(307, { location });
    outgoing.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const operations = [
  { method: "POST", path: "/SendThing", body: "form", idempotent: false },
] as const satisfies readonly object[];

const createMiddleware = (wire: WireForm) =>
  createSigningMiddleware({
    operations,
    wire,
    credentials: createFixed({ key: "k" }),
    signer: ({ path, body }) => ({ headers: { "x-signed": `${path} ${body}` } }),
  });

/** Calls through a caller's own client, and keeps the request that reaches `fetch`. */
async function call(
  baseUrl: string,
  {
    wire = { target: "/" },
    ...init
  }: { wire?: WireForm } & Partial<FetchOptions<Paths["/SendThing"]["post"]>> & Record<string, unknown> = {},
) {
  const requests: Request[] = [];
  const client = createFetchClient<Paths>({
    baseUrl,
    fetch: (request) => {
      requests.push(request);
      return fetch(request);
    },
  });
  client.use(createMiddleware(wire));
  const { response } = await client.POST("/SendThing", { body: { Id: "a" }, ...init });
  return { response, request: requests[0] as Request & Record<string, unknown> };
}

test.each(["follow", "manual"] as const)(
  "a signed request is never redirected, even with redirect: %s",
  async (redirect) => {
    const stranger = await serve();
    const vendor = await serve({ location: stranger.url });
    const { response } = await call(vendor.url, { redirect });
    expect([response.status, stranger.seen.length]).toEqual([307, 0]);
  },
);

test("a caller who wants a redirect to be an error gets one", async () => {
  const stranger = await serve();
  const vendor = await serve({ location: stranger.url });
  await expect(call(vendor.url, { redirect: "error" })).rejects.toThrow(TypeError);
  expect(stranger.seen).toEqual([]);
});

test("everything else about the caller's request is kept, runtime-specific and unknown members included", async () => {
  const { url, seen } = await serve();
  const controller = new AbortController();
  const { request } = await call(url, {
    headers: { "x-mine": "1" },
    cache: "no-store",
    credentials: "omit",
    integrity: "",
    keepalive: true,
    mode: "same-origin",
    referrerPolicy: "no-referrer",
    signal: controller.signal,
    next: { revalidate: 0 },
    cf: { cacheTtl: 1 },
  });
  const { cache, credentials, keepalive, mode, referrerPolicy, next, cf } = request;
  expect({ cache, credentials, keepalive, mode, referrerPolicy, next, cf }).toEqual({
    cache: "no-store",
    credentials: "omit",
    keepalive: true,
    mode: "same-origin",
    referrerPolicy: "no-referrer",
    next: { revalidate: 0 },
    cf: { cacheTtl: 1 },
  });
  controller.abort();
  expect(request.signal.aborted).toBe(true);
  expect(seen[0]).toMatchObject({
    body: "Id=a",
    incoming: { headers: { "x-mine": "1", "x-signed": "/ Id=a", "content-length": "4" } },
  });
});

test("a client with its own Request class gets an instance of it back", async () => {
  class OwnRequest extends Request {}
  const { url } = await serve();
  const { request } = await call(url, { Request: OwnRequest });
  expect(request).toBeInstanceOf(OwnRequest);
});

test("a path in the baseUrl is kept and signed if operations have their own paths", async () => {
  const { url, seen } = await serve();
  await call(`${url}/behind/`, { wire: {} });
  expect(seen[0]?.incoming).toMatchObject({
    url: "/behind/SendThing",
    headers: { "x-signed": "/behind/SendThing Id=a" },
  });
});

test("a path in the baseUrl is refused if every request goes to one path, and a query always", async () => {
  const { url, seen } = await serve();
  const refused = new TypeError('middleware: option "baseUrl" must be an origin such as "https://host:port"');
  await expect(call(`${url}/behind`)).rejects.toThrow(refused);
  await expect(call(`${url}/behind?a=`, { wire: {} })).rejects.toThrow(refused);
  expect(seen).toEqual([]);
});

test("a multipart form, which no operation takes, is refused", async () => {
  const { url, seen } = await serve();
  const bodySerializer = () => new FormData();
  await expect(call(url, { bodySerializer })).rejects.toThrow(
    new TypeError("middleware: sendThing takes a body that is an object of its fields"),
  );
  expect(seen).toEqual([]);
});

test.each([
  ["a list", () => "[1]"],
  ["null", () => "null"],
  ["a string", () => '"text"'],
  ["XML", () => "<xml/>"],
  ["text", () => "some text"],
])("a body that is %s is refused", async (_, bodySerializer) => {
  const { url, seen } = await serve();
  await expect(call(url, { bodySerializer })).rejects.toThrow(
    new TypeError("middleware: sendThing takes a body that is an object of its fields"),
  );
  expect(seen).toEqual([]);
});

test("a form written by the caller stays as it is, and an integer in JSON keeps its digits", async () => {
  const { url, seen } = await serve();
  await call(url, { bodySerializer: () => "Id=a%20b&Other=1", headers: { "content-length": "1" } });
  await call(url, { bodySerializer: () => ' {"Id": 9007199254740993}' });
  expect(seen.map(({ body }) => body)).toEqual(["Id=a%20b&Other=1", "Id=9007199254740993"]);
});

test("a request with another method than the operation's is refused", async () => {
  const { url, seen } = await serve();
  const client = createFetchClient<{ "/SendThing": { put: Paths["/SendThing"]["post"] } }>({ baseUrl: url });
  client.use(createMiddleware({ target: "/" }));
  await expect(client.PUT("/SendThing", { body: {} })).rejects.toThrow(
    new TypeError("middleware: PUT /SendThing is not an operation of this API"),
  );
  expect(seen).toEqual([]);
});

test("a caller who aborts is not kept waiting by credentials that never arrive", async () => {
  const controller = new AbortController();
  const hanging = { get: () => new Promise<never>(() => {}), drop() {}, leave() {} };
  const client = createFetchClient<Paths>({ baseUrl: "https://vendor.test" });
  client.use(createSigningMiddleware({ operations, wire: {}, credentials: hanging, signer: () => ({}) }));
  const calling = client.POST("/SendThing", { body: {}, signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(calling).rejects.toThrow("enough");
});
