import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import type { RequestHandler } from "../../src/handler/create-handler.ts";
import { type ServerOptions, serve } from "../../src/server/serve.ts";
import { jsonAnswer } from "../../src/wire/answer.ts";
import { send } from "../support/send.ts";

const echo: RequestHandler = async ({ method, target, body }) => ({
  answer: jsonAnswer(200, { method, target, length: body.length }),
});

const open = async (handler: RequestHandler = echo, options: Partial<ServerOptions> = {}) => {
  const server = await serve(handler, {
    host: "127.0.0.1",
    port: 0,
    now: () => 0,
    wait: async () => {},
    exposedHeaders: [],
    access: { host: "127.0.0.1", allowedHosts: [], allowedOrigins: [], cors: false },
    onHandled: () => {},
    ...options,
  });
  return { ...server, [Symbol.asyncDispose]: server.close };
};

test("passes path and query on byte for byte", async () => {
  await using server = await open();
  const { body } = await send(server.url, { method: "GET", target: "/a%2Fb//?x=%7E&x" });
  expect(body).toEqual({ method: "GET", target: "/a%2Fb//?x=%7E&x", length: 0 });
});

test("reads a query of 512 KiB, since messages travel in queries", async () => {
  await using server = await open();
  const target = `/?Body=${"%20".repeat(174_760)}1`;
  const { body } = await send(server.url, { target });
  expect(body).toEqual({ method: "POST", target, length: 0 });
});

test("reads a body of 1 MiB", async () => {
  await using server = await open();
  const { body } = await send(server.url, { body: "x".repeat(1024 * 1024) });
  expect(body).toMatchObject({ length: 1024 * 1024 });
});

test("answers two calls over one connection", async () => {
  await using server = await open();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ports: (number | undefined)[] = [];
  for (const path of ["/one", "/two"]) {
    const outgoing = request(`${server.url}${path}`, { agent }).end();
    const [incoming] = await once(outgoing, "response");
    ports.push(incoming.socket.localPort);
    incoming.resume();
    await once(incoming, "end");
  }
  agent.destroy();
  expect(ports[0]).toBe(ports[1]);
});

test("a handler that throws becomes a 500 problem with its message", async () => {
  const failing: RequestHandler = async () => {
    throw new Error("out of order\nat line 1");
  };
  await using server = await open(failing, { headers: { "x-notice": "a mock" } });
  const { status, headers, body } = await send(server.url, {});
  expect({ status, type: headers["content-type"], notice: headers["x-notice"], body }).toEqual({
    status: 500,
    type: "application/problem+json",
    notice: "a mock",
    body: { title: "The mock failed: out of order", status: 500 },
  });
});

test("an observer that throws becomes a 500 problem with its message", async () => {
  const onHandled = () => {
    throw new Error("not what was expected");
  };
  await using server = await open(echo, { onHandled });
  expect((await send(server.url, {})).body).toEqual({
    title: "The mock failed: not what was expected",
    status: 500,
  });
});

test("a caller that hangs up during its request does not affect others", async () => {
  await using server = await open();
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  await once(socket, "connect");
  socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc");
  socket.resetAndDestroy();
  expect((await send(server.url, {})).status).toBe(200);
});

test("close ends idle and busy connections and frees the port", async () => {
  let isBusy = () => {};
  const busy = new Promise<void>((resolve) => {
    isBusy = resolve;
  });
  const stalling: RequestHandler = (wire) => {
    if (wire.path === "/idle") return echo(wire);
    isBusy();
    return new Promise(() => {});
  };
  const server = await open(stalling);
  const port = Number(new URL(server.url).port);
  const agent = new Agent({ keepAlive: true });
  const idle = request(`${server.url}/idle`, { agent }).end();
  const [incoming] = await once(idle, "response");
  incoming.resume();
  const waiting = request(`${server.url}/busy`).end();
  const failure = once(waiting, "error");
  await busy;
  await server.close();
  expect((await failure.catch((error) => [error]))[0]).toMatchObject({ code: "ECONNRESET" });
  agent.destroy();
  await using again = await open(echo, { port });
  expect(again.url).toBe(server.url);
});

test("a port in use is a one-line error", async () => {
  await using server = await open();
  const { port } = new URL(server.url);
  await expect(open(echo, { port: Number(port) })).rejects.toThrow(
    new Error(`cannot listen on 127.0.0.1:${port}: the port is in use`),
  );
});

test("listens on IPv6", async () => {
  await using server = await open(echo, { host: "::1" });
  expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
});
