import { execFile } from "node:child_process";
import { Agent, createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { createAttempt } from "../../src/attempt/attempt.ts";
import { Progress } from "../../src/call/call.ts";
import { composePipeline, type Transport } from "../../src/call/stage.ts";
import { createVendorClock } from "../../src/call/time.ts";
import type { WireRequest } from "../../src/call/wire-message.ts";
import { createFixed } from "../../src/fresh/fresh.ts";
import { createRetry } from "../../src/retry/retry.ts";
import { createFetchTransport } from "../../src/runtime/fetch-transport.ts";
import { createTransport as createNodeTransport } from "../../src/runtime/node/transport.ts";
import type { TransportOptions } from "../../src/runtime/transport-options.ts";
import { createTransport as createGlobalFetchTransport } from "../../src/runtime/web/transport.ts";
import { createCall, createManualTime, request } from "../stubs.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  servers.push(server);
  const sockets: Socket[] = [];
  server.on("connection", (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { wire: { ...request, host, origin: `http://${host}` }, sockets };
}

/** Answers with what arrived. */
const echo: RequestListener = (incoming, outgoing) => {
  let body = "";
  incoming.on("data", (chunk) => {
    body += chunk;
  });
  incoming.on("end", () => {
    const { method, url, headers } = incoming;
    const { host, "content-length": length, "content-type": type, "transfer-encoding": encoding } = headers;
    outgoing.writeHead(418, { "x-answer": "yes" });
    outgoing.end(
      JSON.stringify({ method, url, host, length, type, encoding, mine: headers["x-mine"], body }),
    );
  });
};

const limits: TransportOptions = {
  caller: "createClient",
  origins: ["http://127.0.0.1"],
  maxResponseBytes: 1000,
  keepAliveTimeout: 4000,
  timeout: 5000,
};
const transports = { node: createNodeTransport, fetch: createGlobalFetchTransport };

const send = (transport: Transport, wire: WireRequest) =>
  transport.send(wire, new Progress({ needsNewConnection: false }));

for (const [name, createTransport] of Object.entries(transports)) {
  test(`${name}: method, path, query, headers and body arrive as they are, with a length`, async () => {
    const { wire } = await serve(echo);
    const headers = { "content-type": "application/json", "x-mine": "m" };
    const sent = { ...wire, path: "/a/b", query: "x=%2A&y=%20", headers, body: '{"é":"漢"}' };
    const { status, headers: answered, text } = await send(createTransport(limits), sent);
    expect([status, answered["x-answer"]]).toEqual([418, "yes"]);
    expect(JSON.parse(text)).toEqual({
      method: "POST",
      url: "/a/b?x=%2A&y=%20",
      host: wire.host,
      length: "12",
      type: "application/json",
      mine: "m",
      body: '{"é":"漢"}',
    });
  });

  test(`${name}: a request without query or body has neither`, async () => {
    const { wire } = await serve(echo);
    const { text } = await send(createTransport(limits), { ...wire, method: "GET", body: undefined });
    expect(JSON.parse(text)).toEqual({ method: "GET", url: "/GetThing", host: wire.host, body: "" });
  });

  test(`${name}: a POST without a body says that it has none`, async () => {
    const { wire } = await serve(echo);
    const { text } = await send(createTransport(limits), { ...wire, body: undefined });
    expect(JSON.parse(text)).toMatchObject({ method: "POST", length: "0", body: "" });
    expect(JSON.parse(text)).not.toHaveProperty("encoding");
  });

  test(`${name}: an encoding that the request asks for replaces gzip, and a host header of its own is ignored`, async () => {
    const { wire } = await serve(({ headers }, outgoing) =>
      outgoing.end(`${headers["accept-encoding"]} ${headers.host}`),
    );
    const headers = { "accept-encoding": "identity", ...(name === "node" ? { host: "other" } : {}) };
    const { text } = await send(createTransport(limits), { ...wire, headers });
    expect(text).toBe(`identity ${wire.host}`);
  });

  test(`${name}: characters that arrive in two pieces are put together`, async () => {
    const { wire } = await serve((_, outgoing) => {
      const bytes = Buffer.from("漢字");
      outgoing.write(bytes.subarray(0, 2), () => outgoing.end(bytes.subarray(2)));
    });
    expect((await send(createTransport(limits), wire)).text).toBe("漢字");
  });

  test(`${name}: a redirect is not followed, because a signature is for one host`, async () => {
    const { wire } = await serve((_, outgoing) =>
      outgoing.writeHead(302, { location: "http://other/" }).end(),
    );
    expect((await send(createTransport(limits), wire)).status).toBe(302);
  });

  test(`${name}: a refused connection rejects with its cause`, async () => {
    const { wire } = await serve(echo);
    const gone = servers.pop();
    await new Promise((resolve) => gone?.close(resolve));
    const error = await send(createTransport(limits), wire).catch((caught: unknown) => caught as Error);
    expect(JSON.stringify([error, (error as Error).cause])).toContain("ECONNREFUSED");
  });

  test(`${name}: a body that breaks off rejects`, async () => {
    const { wire } = await serve((_, outgoing) => {
      outgoing.writeHead(200, { "content-length": "100" });
      outgoing.write("half", () => outgoing.destroy());
    });
    await expect(send(createTransport(limits), wire)).rejects.toBeInstanceOf(Error);
  });

  test(`${name}: a body that breaks off after the status rejects, with that status noted`, async () => {
    const { wire } = await serve((_, outgoing) => {
      outgoing.writeHead(503, { "content-length": "100" });
      outgoing.write("half", () => outgoing.destroy());
    });
    const progress = new Progress({ needsNewConnection: false });
    await expect(createTransport(limits).send(wire, progress)).rejects.toBeInstanceOf(Error);
    expect(progress).toMatchObject({ phase: "exchange", status: 503 });
  });

  test(`${name}: a gzipped body is decoded`, async () => {
    const { wire } = await serve((_, outgoing) => {
      outgoing.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync('{"é":"漢"}'));
    });
    expect((await send(createTransport(limits), wire)).text).toBe('{"é":"漢"}');
  });

  test(`${name}: an endless body, compressed or not, is given up at the limit together with its connection`, async () => {
    const endless = { plain: Buffer.alloc(1001, 0x20), gzip: gzipSync(Buffer.alloc(2 ** 20)) };
    for (const [encoding, part] of Object.entries(endless)) {
      const { promise: closed, resolve } = Promise.withResolvers<void>();
      const { wire } = await serve((_, outgoing) => {
        outgoing.on("close", resolve);
        outgoing.writeHead(200, encoding === "gzip" ? { "content-encoding": "gzip" } : {}).write(part);
      });
      const { status, text, fault } = await send(createTransport(limits), wire);
      expect([status, text, fault]).toEqual([200, "", "a body of more than 1000 bytes"]);
      await closed;
    }
  });

  test(`${name}: bytes that are not UTF-8 are marked`, async () => {
    const { wire } = await serve((_, outgoing) => outgoing.end(Buffer.from('{"name":"\xe9"}', "latin1")));
    const { text, fault } = await send(createTransport(limits), wire);
    expect([text, fault]).toEqual(['{"name":"\ufffd"}', "a body that is not UTF-8"]);
  });

  test(`${name}: an abort while the server is silent closes the connection and rejects with the reason`, async () => {
    const progress = new Progress({ needsNewConnection: false });
    const reason = new Error("enough");
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const { wire } = await serve((incoming) => {
      incoming.on("close", resolve);
      progress.cancel(reason);
    });
    await expect(createTransport(limits).send(wire, progress)).rejects.toBe(reason);
    await closed;
  });
}

test("node: calls one after the other share a connection", async () => {
  const { wire, sockets } = await serve(echo);
  const transport = createNodeTransport(limits);
  for (let call = 0; call < 3; call += 1) await send(transport, wire);
  expect(sockets.length).toBe(1);
});

test("node: repeated set-cookie headers become one value", async () => {
  const { wire } = await serve((_, outgoing) =>
    outgoing.writeHead(200, { "set-cookie": ["a=1", "b=2"] }).end(),
  );
  expect((await send(createNodeTransport(limits), wire)).headers["set-cookie"]).toBe("a=1, b=2");
});

test("node: an IPv6 host is reached without its brackets", async () => {
  const server = createServer(echo);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "::1", resolve));
  const host = `[::1]:${(server.address() as AddressInfo).port}`;
  const { text } = await send(createNodeTransport(limits), {
    ...request,
    host,
    origin: `http://${host}`,
  });
  expect(JSON.parse(text).host).toBe(host);
});

test("a caller's own fetch gets plain options", async () => {
  const seen: unknown[] = [];
  const transport = createFetchTransport(async (url, init) => {
    seen.push(url, init);
    return new Response("{}");
  }, limits);
  const progress = new Progress({ needsNewConnection: false });
  await transport.send({ ...request, query: "a=1" }, progress);
  expect(seen).toEqual([
    "https://h/GetThing?a=1",
    { method: "POST", headers: {}, body: "{}", signal: progress.signal, redirect: "manual" },
  ]);
});

test("a response's headers are listed on demand, and a successful call does not need them", async () => {
  let listed = 0;
  const headers = {
    *[Symbol.iterator]() {
      listed += 1;
      yield ["x-answer", "yes"];
    },
  };
  const transport = createFetchTransport(
    async () => ({ status: 200, body: null, headers }) as unknown as Response,
    limits,
  );
  const { now, monotonicNow, timer } = createManualTime();
  const renewCredentials = async () => false;
  const retry = {
    maxAttempts: 1,
    baseDelay: 1,
    maxDelay: 1,
    random: () => 0,
    renewCredentials,
    readRetryAfter: () => undefined,
  };
  const attempt = createAttempt({
    transport,
    credentials: createFixed(undefined),
    clock: createVendorClock(now),
    signer: () => ({}),
    readResponse: () => ({ payload: {} }),
    timeout: 1000,
    timer,
    sensitive: [],
  });
  const reply = await composePipeline([createRetry({ ...retry, now, monotonicNow, timer })], attempt)(
    request,
    createCall(),
  );
  expect(listed).toBe(0);
  expect(reply.response.headers).toEqual({ "x-answer": "yes" });
});

test("node: a body in an unknown encoding, or that is not valid gzip, is marked", async () => {
  const faults = [];
  for (const encoding of ["compress", "gzip"]) {
    const { wire } = await serve((_, outgoing) =>
      outgoing.writeHead(200, { "content-encoding": encoding }).end("neither"),
    );
    faults.push((await send(createNodeTransport(limits), wire)).fault);
  }
  expect(faults).toEqual(["a body encoded as compress", "a body that is not valid gzip"]);
});

test("node: a response with more headers than fit is refused", async () => {
  const { wire } = await serve((_, outgoing) => {
    for (let index = 0; index < 2000; index += 1) outgoing.setHeader(`x-${index}`, "0123456789");
    outgoing.end();
  });
  await expect(send(createNodeTransport(limits), wire)).rejects.toMatchObject({
    code: "HPE_HEADER_OVERFLOW",
  });
});

test("node: the caller's agent makes the connections", async () => {
  const { wire } = await serve(echo);
  const agent = new Agent({ keepAlive: true });
  const transport = createNodeTransport({ ...limits, agent });
  await send(transport, wire);
  expect(Object.keys(agent.freeSockets)).toHaveLength(1);
  agent.destroy();
});

test("node: HTTP_PROXY leads to the proxy, and NO_PROXY bypasses it", async () => {
  const seen: (string | undefined)[] = [];
  const { wire: proxy } = await serve((incoming, outgoing) => {
    seen.push(incoming.url);
    outgoing.end("through the proxy");
  });
  const ask = (env: Record<string, string>) => {
    const module = new URL("../../src/runtime/node/transport.ts", import.meta.url).href;
    const wire = { ...request, host: "vendor.invalid", origin: "http://vendor.invalid", query: "a=1" };
    const program = `
      import { createTransport } from ${JSON.stringify(module)};
      const transport = createTransport(${JSON.stringify(limits)});
      const { text } = await transport.send(${JSON.stringify(wire)}, {}).catch((error) => ({ text: error.code }));
      process.stdout.write(text);
      process.exit();`;
    const options = { env: { PATH: process.env["PATH"], ...env } };
    return promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], options);
  };
  const proxied = await ask({ HTTP_PROXY: proxy.origin });
  const direct = await ask({ HTTP_PROXY: proxy.origin, NO_PROXY: "vendor.invalid" });
  expect([proxied.stdout, direct.stdout]).toEqual(["through the proxy", "ENOTFOUND"]);
  expect(seen).toEqual(["http://vendor.invalid/GetThing?a=1"]);
});

test("a body longer than its content-length is still given up at the limit", async () => {
  // The headers that a page sees of a compressed answer from another origin: the compressed length, but no encoding.
  const headers = { "content-length": "40" };
  const transport = createFetchTransport(async () => new Response("x".repeat(1001), { headers }), limits);
  const { status, text, fault } = await send(transport, request);
  expect([status, text, fault]).toEqual([200, "", "a body of more than 1000 bytes"]);
});
