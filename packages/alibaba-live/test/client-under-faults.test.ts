import { once } from "node:events";
import { Agent, createServer, type RequestListener } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { type AddressInfo, connect, createServer as createSocketServer, type Socket } from "node:net";
import { connect as connectByTls } from "node:tls";
import { deflateSync } from "node:zlib";
import { type Exchange, mockAlibabaAccount, type Scenario, startMock } from "@livespec/mock";
import { expect, test } from "vitest";
import {
  type CallEvent,
  createAlibabaLiveClient,
  DeadlineError,
  type LivespecError,
  TransportError,
} from "../src/index.ts";
import type { AlibabaLiveClientOptions } from "../src/options.ts";

const { accessKeyId, accessKeySecret } = mockAlibabaAccount;
const credentials = { accessKeyId, accessKeySecret };
const request = { AppId: "app", UserId: "user", DeviceId: "device", DeviceType: "web" } as const;
const payload = {
  RequestId: "R-1",
  Result: { AccessToken: "a", AccessTokenExpiredTime: 1, RefreshToken: "r" },
};
const retry = { baseDelay: 1, maxDelay: 1 };

const createClient = (options: Partial<AlibabaLiveClientOptions>) =>
  createAlibabaLiveClient({ credentials, ...options } as AlibabaLiveClientOptions);

const failureOf = (promise: Promise<unknown>): Promise<LivespecError> =>
  promise.then(
    () => Promise.reject(new Error("the call succeeded")),
    (error: LivespecError) => error,
  );

/** A vendor in a scenario, with what reached it. */
async function play(scenario: string | Scenario | undefined) {
  const exchanges: Exchange[] = [];
  const mock = await startMock({
    vendors: ["alibaba-live"],
    onExchange: (exchange) => exchanges.push(exchange),
    ...(scenario !== undefined && { scenario }),
  });
  const { url, proxy } = mock.vendors["alibaba-live"];
  return { url, proxy, exchanges, [Symbol.asyncDispose]: mock.close };
}

/** A server of the test's own. */
async function serve(listener: RequestListener) {
  const server = createServer(listener);
  const sockets: Socket[] = [];
  server.on("connection", (socket) => sockets.push(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const answer: RequestListener = (incoming, outgoing) => {
  incoming.resume();
  incoming.on("end", () => outgoing.end(JSON.stringify(payload)));
};

// How far an attempt came.

test("a host on which a SYN gets no answer is one that is not connected to, so even a call that acts twice is repeated", async () => {
  await using vendor = await play("hole");
  const client = createClient({ endpoint: vendor.url, timeout: 60, retry: { ...retry, maxAttempts: 3 } });
  const error = await failureOf(client.createLiveMessageApp({ AppName: "show" }));
  expect(error).toMatchObject({
    name: "TransportError",
    code: "AttemptTimedOut",
    phase: "connect",
    attempts: 3,
    message:
      "createLiveMessageApp: no response within the 60 ms of an attempt while it waited for a connection",
  });
});

test("where the first host cannot be connected to, the backup host is called at once and kept to", async () => {
  await using hole = await play("hole");
  await using vendor = await play(undefined);
  const hosts: string[] = [];
  // Leads each host of the region to a place on this machine.
  const agent = new HttpsAgent();
  agent.createConnection = ((options: { host: string }) => {
    hosts.push(options.host);
    const { hostname, port } = new URL(options.host === "live.aliyuncs.com" ? hole.url : vendor.url);
    return new Agent().createConnection({ host: hostname, port: Number(port) });
  }) as never;
  const client = createClient({ region: "ap-southeast-1", agent, timeout: 500, retry: false });
  await client.getMessageToken(request);
  await client.getMessageToken(request);
  const backup = "live.ap-southeast-1.aliyuncs.com";
  expect(hosts).toEqual(["live.aliyuncs.com", backup, backup]);
});

test("of several addresses that are all dead each is named", async () => {
  await using vendor = await play("hole");
  const { port } = new URL(vendor.url);
  const addresses = [
    { address: "127.0.0.1", family: 4 },
    { address: "::1", family: 6 },
  ];
  const agent = new Agent({
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 20,
    lookup: (_: unknown, __: unknown, callback: (error: null, all: object[]) => void) =>
      callback(null, addresses),
  } as object);
  const client = createClient({
    endpoint: `http://vendor.test:${port}`,
    agent,
    retry: { ...retry, maxAttempts: 2 },
  });
  const error = await failureOf(client.createLiveMessageApp({ AppName: "show" }));
  expect(error).toMatchObject({ code: "TransportFailed", phase: "connect", attempts: 2 });
  expect(error.message).toMatch(
    new RegExp(`connect ETIMEDOUT 127.0.0.1:${port}.*; connect ECONNREFUSED ::1:${port}`),
  );
});

test("a TLS handshake that never ends is a phase of its own, in which the vendor has seen nothing", async () => {
  await using vendor = await play("silent-tls");
  const client = createClient({ endpoint: vendor.url, timeout: 60, retry: { ...retry, maxAttempts: 2 } });
  const error = await failureOf(client.createLiveMessageApp({ AppName: "show" }));
  expect(error).toMatchObject({ phase: "tls", attempts: 2, retryable: true });
  expect(error.message).toMatch(/while it waited for the TLS handshake$/);
});

test("a name that is never resolved is what was waited for", async () => {
  const agent = new Agent({ lookup: () => {} });
  const client = createClient({ endpoint: "http://vendor.test", agent, timeout: 50, retry: false });
  const error = await failureOf(client.getMessageToken(request));
  expect(error).toMatchObject({ phase: "dns", code: "AttemptTimedOut" });
  expect(error.message).toMatch(/while it waited for the host's name to resolve$/);
});

test("a connection that is reset after the request has left is never said to have shown the vendor nothing", async () => {
  await using vendor = await serve((incoming) => {
    incoming.resume();
    incoming.on("end", () => incoming.socket.resetAndDestroy());
  });
  const client = createClient({ endpoint: vendor.url, retry });
  expect(await failureOf(client.createLiveMessageApp({ AppName: "show" }))).toMatchObject({
    phase: "exchange",
    attempts: 1,
    retryable: false,
  });
});

// What ends, ends.

test("a credentials function that never answers is given up at the deadline, named, and asked again by the next call", async () => {
  await using vendor = await play(undefined);
  let asked = 0;
  const client = createClient({
    endpoint: vendor.url,
    deadline: 80,
    credentials: () => {
      asked += 1;
      return asked === 1 ? new Promise<never>(() => {}) : credentials;
    },
  });
  const error = await failureOf(client.getMessageToken(request));
  expect(error).toBeInstanceOf(DeadlineError);
  expect(error.message).toBe(
    "getMessageToken: no answer within the deadline of 80 ms while it waited for the credentials",
  );
  expect(await client.getMessageToken(request, { deadline: 5000 })).toHaveProperty("Result");
  expect(asked).toBe(2);
});

test("an answer that switches to another protocol is an UnexpectedResponse at once, and each start has its end", async () => {
  await using vendor = await play("switching-protocols");
  const events: CallEvent[] = [];
  const client = createClient({
    endpoint: vendor.url,
    timeout: 2000,
    retry: false,
    onEvent: (event) => events.push(event),
  });
  expect(await failureOf(client.getMessageToken(request))).toMatchObject({
    code: "UnexpectedResponse",
    status: 101,
  });
  expect(events.map(({ type }) => type)).toEqual(["call-start", "attempt-start", "attempt-end", "call-end"]);
});

test.each(["deadline", "signal", "timeout"])(
  "a fetch that takes no notice of its signal is ended by the %s all the same, and what it brings later is thrown away",
  async (by) => {
    let bring = (_: Response) => {};
    const thrownAway = Promise.withResolvers<string>();
    const events: string[] = [];
    const controller = new AbortController();
    const client = createClient({
      endpoint: "https://vendor.test",
      retry: false,
      ...(by === "timeout" && { timeout: 30 }),
      onEvent: ({ type }) => events.push(type),
      fetch: () =>
        new Promise((resolve) => {
          bring = resolve;
        }),
    });
    const options =
      by === "deadline" ? { deadline: 30 } : by === "signal" ? { signal: controller.signal } : {};
    const ended = failureOf(client.getMessageToken(request, options));
    await new Promise((resolve) => setImmediate(resolve));
    if (by === "signal") controller.abort();
    expect((await ended).code).toBe(
      { deadline: "DeadlineExceeded", signal: "Aborted", timeout: "AttemptTimedOut" }[by],
    );
    bring(new Response(new ReadableStream({ cancel: () => thrownAway.resolve("cancelled") })));
    expect(await thrownAway.promise).toBe("cancelled");
    expect(events).toEqual(["call-start", "attempt-start", "attempt-end", "call-end"]);
  },
);

test("a quota store that never answers is ended by the deadline, and the next call asks it again", async () => {
  await using vendor = await play(undefined);
  let asked = 0;
  const store = {
    admit: () => {
      asked += 1;
      return asked === 1 ? new Promise<never>(() => {}) : { revoke: () => {} };
    },
  };
  const client = createClient({ endpoint: vendor.url, quota: { store }, deadline: 80 });
  const error = await failureOf(client.getMessageToken(request));
  expect(error.message).toBe(
    "getMessageToken: no answer within the deadline of 80 ms while it waited for a place within the quota",
  );
  expect(await client.getMessageToken(request, { deadline: 5000 })).toHaveProperty("Result");
});

// Connections.

test("a retry after a stale connection goes over a new one, and every idle connection is dropped", async () => {
  await using vendor = await play("stale-pool");
  const client = createClient({ endpoint: vendor.url, retry });
  await Promise.all([1, 2, 3, 4].map(() => client.getMessageToken(request)));
  const { attempts } = await client.withResponse.getMessageToken(request);
  expect(attempts).toBe(2);
});

test("idle connections are closed before the vendor closes them", async () => {
  await using vendor = await serve(answer);
  const client = createClient({ endpoint: vendor.url, keepAliveTimeout: 30 });
  await client.getMessageToken(request);
  const [socket] = vendor.sockets;
  await new Promise((resolve) => (socket?.destroyed ? resolve(undefined) : socket?.once("close", resolve)));
  expect(vendor.sockets).toHaveLength(1);
});

test("clients with the same settings share their connections, and the last one to be closed closes them", async () => {
  await using vendor = await serve(answer);
  const clients = [1, 2, 3].map(() => createClient({ endpoint: vendor.url, keepAliveTimeout: 60_000 }));
  for (const client of clients) await client.getMessageToken(request);
  expect(vendor.sockets).toHaveLength(1);
  const [socket] = vendor.sockets as [Socket];
  await clients[0]?.close();
  await clients[1]?.close();
  await clients[2]?.getMessageToken(request);
  expect(vendor.sockets).toHaveLength(1);
  const closed = once(socket, "close");
  await clients[2]?.close();
  await closed;
});

test("a client that is closed ends its calls and lets none begin; an agent of the caller's is left alone", async () => {
  await using vendor = await play("hang");
  const agent = new Agent({ keepAlive: true });
  const client = createClient({ endpoint: vendor.url, agent });
  const hanging = failureOf(client.getMessageToken(request));
  await client.close();
  expect(await hanging).toMatchObject({ name: "AbortError", code: "ClientClosed" });
  expect(await failureOf(client.getMessageToken(request))).toMatchObject({
    code: "ClientClosed",
    attempts: 0,
    message: "getMessageToken: the client was closed",
  });
  await using sound = await serve(answer);
  await createClient({ endpoint: sound.url, agent }).getMessageToken(request);
  expect(Object.keys(agent.freeSockets)).toHaveLength(1);
  agent.destroy();
});

test("a client is closed at the end of a block that uses it", async () => {
  await using vendor = await serve(answer);
  {
    await using client = createClient({ endpoint: vendor.url, keepAliveTimeout: 60_000 });
    await client.getMessageToken(request);
  }
  const [socket] = vendor.sockets;
  await new Promise((resolve) => (socket?.destroyed ? resolve(undefined) : socket?.once("close", resolve)));
});

test.each([
  ["for the other scheme", new HttpsAgent()],
  ["of another library", { dispatch: () => true }],
])("an agent %s is a TypeError that names the option", (_, agent) => {
  expect(() => createClient({ endpoint: "http://vendor.test", agent })).toThrow(
    /^createAlibabaLiveClient: option "agent" must be /,
  );
});

// Time and trust.

test("a Date header of a stranger's moves no later call", async () => {
  await using vendor = await play("hostile-date");
  const client = createClient({ endpoint: vendor.url });
  expect(await failureOf(client.getMessageToken(request))).toMatchObject({
    code: "InvalidTimeStamp.Expired",
    attempts: 1,
  });
  expect(await client.getMessageToken(request)).toHaveProperty("Result");
});

test("a quota that is full is free again after its second, however the clock is set meanwhile", async () => {
  let time = Date.parse("2026-11-28T12:00:00Z");
  const client = createClient({
    endpoint: "https://vendor.test",
    now: () => time,
    deadline: 5000,
    fetch: async () => new Response('{"RequestId":"R-1","GroupList":[]}'),
  });
  // Of this operation a hundred calls may go in a second.
  const call = () => client.listLiveMessageGroups({ AppId: "app", SortType: 1 });
  await Promise.all(Array.from({ length: 100 }, call));
  time -= 3_600_000;
  const begin = performance.now();
  await call();
  expect(performance.now() - begin).toBeLessThan(3000);
});

test("a clock that gives no time ends a call in a TypeError that names it", async () => {
  const client = createClient({ endpoint: "https://vendor.test", now: () => Number.NaN });
  expect(await failureOf(client.getMessageToken(request))).toEqual(
    new TypeError('createAlibabaLiveClient: option "now" must give milliseconds since 1970'),
  );
});

test("a key that the vendor refuses as expired is dropped, asked for once by all calls, and these go on", async () => {
  const good = { accessKeyId, accessKeySecret };
  await using vendor = await play(undefined);
  let asked = 0;
  const client = createClient({
    endpoint: vendor.url,
    credentials: async () => {
      asked += 1;
      const expiresAt = Date.now() + 3_600_000;
      return asked === 1 ? { ...good, accessKeyId: "revoked", expiresAt } : { ...good, expiresAt };
    },
  });
  const answers = await Promise.all([1, 2, 3, 4].map(() => client.withResponse.getMessageToken(request)));
  expect(answers.map(({ attempts }) => attempts)).toEqual([2, 2, 2, 2]);
  expect(asked).toBe(2);
});

test("a key that is given again after it was refused is not tried again", async () => {
  await using vendor = await play(undefined);
  let asked = 0;
  const client = createClient({
    endpoint: vendor.url,
    credentials: () => {
      asked += 1;
      return { accessKeyId: "revoked", accessKeySecret, expiresAt: Date.now() + 3_600_000 };
    },
  });
  expect(await failureOf(client.getMessageToken(request))).toMatchObject({
    code: "InvalidAccessKeyId.NotFound",
    attempts: 1,
    retryable: false,
  });
  expect([asked, vendor.exchanges.length]).toEqual([2, 1]);
});

// Others' text.

test("a request id that forges a line of a log is one short line, of payloads and of refusals", async () => {
  const RequestId = `ok\n2026-11-28 FORGED \u001b[31m${"x".repeat(5_000_000)}`;
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const client = createClient({
    endpoint: "https://vendor.test",
    logger: { debug: log, warn: log },
    fetch: async () => new Response(JSON.stringify({ ...payload, RequestId })),
  });
  const { requestId } = await client.withResponse.getMessageToken(request);
  expect(requestId).toMatch(/^ok 2026-11-28 FORGED \[31mx+…$/);
  expect(requestId).toHaveLength(128);
  for (const line of lines) expect(line).toMatch(/^[\x20-\x7e…]{1,400}$/);
});

test("a signature that is echoed by itself, or as a content coding, is masked", async () => {
  let calls = 0;
  await using vendor = await serve((incoming, outgoing) => {
    const signature = /Signature=(\w+)/.exec(incoming.headers.authorization ?? "")?.[1] as string;
    incoming.resume();
    calls += 1;
    outgoing.writeHead(400, calls === 1 ? {} : { "content-encoding": signature });
    outgoing.end(
      JSON.stringify({ Code: "X", Message: `your signature was ${signature}`, RequestId: signature }),
    );
  });
  const client = createClient({ endpoint: vendor.url });
  expect(await failureOf(client.getMessageToken(request))).toMatchObject({
    message: "getMessageToken: X: your signature was *** (request ***)",
    requestId: "***",
  });
  expect(await failureOf(client.getMessageToken(request))).toMatchObject({
    message: "getMessageToken: UnexpectedResponse: HTTP 400 with a body encoded as ***",
  });
});

test.each(["throws", "rejects"])(
  "a hook that %s changes nothing of a call, and is reported once",
  async (how) => {
    const warnings: Error[] = [];
    const listen = (warning: Error) => warnings.push(warning);
    process.on("warning", listen);
    const fail = () => {
      if (how === "throws") throw new Error("the hook is broken");
      return Promise.reject(new Error("the hook is broken"));
    };
    const client = createClient({
      endpoint: "https://vendor.test",
      onEvent: fail,
      fetch: async () => new Response(JSON.stringify(payload)),
    });
    expect(await client.getMessageToken(request)).toEqual(payload);
    expect(await client.getMessageToken(request)).toEqual(payload);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", listen);
    expect(warnings.map(({ message }) => message)).toEqual([
      'createAlibabaLiveClient: option "onEvent" failed, and calls go on: the hook is broken',
    ]);
  },
);

test("what a credentials function or a quota store throws is the cause as it was thrown, and nothing else shows it", async () => {
  const thrown = new Error("vault says canary-of-the-vault");
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const options = { endpoint: "https://vendor.test", logger: { debug: log, warn: log } };
  const sealed = createClient({ ...options, credentials: () => Promise.reject(thrown) });
  const stored = createClient({ ...options, quota: { store: { admit: () => Promise.reject(thrown) } } });
  for (const client of [sealed, stored]) {
    const error = await failureOf(client.getMessageToken(request));
    expect(error.cause).toBe(thrown);
    expect(`${error.message}${lines.join("")}`).not.toContain("canary");
  }
});

// Answers and doubles of fetch.

test("a Response without a stream is read by what it has, and one without anything to read is refused by a rule, once", async () => {
  const text = async () => JSON.stringify(payload);
  const double = (parts: object) => async () =>
    ({ status: 200, headers: {}, ...parts }) as unknown as Response;
  const withText = createClient({ endpoint: "https://vendor.test", fetch: double({ text }) });
  expect(await withText.getMessageToken(request)).toEqual(payload);
  const withJson = createClient({ endpoint: "https://vendor.test", fetch: double({ json: text }), retry });
  const error = await failureOf(withJson.getMessageToken(request));
  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject({
    attempts: 1,
    retryable: false,
    message:
      "getMessageToken: no response: the fetch that was used must give a Response with a body to read as a stream, by arrayBuffer() or by text()",
  });
});

test.each([
  [205, "answer"],
  [204, "answer"],
  [304, "answer"],
  [999, "UnexpectedResponse"],
  [600, "UnexpectedResponse"],
])("raw hands back status %i as an %s", async (status, what) => {
  await using vendor = await serve((incoming, outgoing) => {
    incoming.resume();
    outgoing.writeHead(status);
    outgoing.end(status === 205 ? "a body that it must not have" : undefined);
  });
  const { raw } = createClient({ endpoint: vendor.url, retry: false });
  const ended = raw.POST("/GetMessageToken", { body: request });
  if (what === "answer") expect((await ended).response.status).toBe(status);
  else expect(await failureOf(ended)).toMatchObject({ name: "AlibabaLiveError", code: what, status });
});

test("raw lets a caller frame nothing: one length travels, and no header that is the connection's", async () => {
  let seen: readonly string[] = [];
  await using vendor = await serve((incoming, outgoing) => {
    seen = incoming.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
    answer(incoming, outgoing);
  });
  const { raw } = createClient({ endpoint: vendor.url });
  await raw.POST("/GetMessageToken", {
    body: request,
    headers: { "content-length": "3", te: "trailers", "x-mine": "m" },
  });
  expect(seen.filter((name) => name === "content-length")).toHaveLength(1);
  expect([seen.includes("te"), seen.includes("x-mine")]).toEqual([false, true]);
});

test.each([
  ["a page", "<html>all is well</html>", {}],
  ["a body that is not what its coding says", "no gzip", { "content-encoding": "gzip" }],
])("raw throws what every surface throws of %s that is said to be a success", async (_, body, headers) => {
  await using vendor = await serve((incoming, outgoing) => {
    incoming.resume();
    outgoing.writeHead(200, headers);
    outgoing.end(body);
  });
  for (const fetch of [
    undefined,
    (...given: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...given),
  ]) {
    const client = createClient({ endpoint: vendor.url, retry: false, ...(fetch && { fetch }) });
    const error = await failureOf(client.raw.POST("/GetMessageToken", { body: request }));
    expect(error).toMatchObject({ name: "AlibabaLiveError", code: "UnexpectedResponse", status: 200 });
    expect(error).toEqual(await failureOf(client.getMessageToken(request)));
  }
});

test("what follows after the end of an answer that was deflated is thrown away", async () => {
  const deflated = deflateSync(JSON.stringify(payload));
  await using vendor = await serve((incoming, outgoing) => {
    incoming.resume();
    outgoing.writeHead(200, { "content-encoding": "deflate" });
    outgoing.end(Buffer.concat([deflated, Buffer.from("\n")]));
  });
  expect(await createClient({ endpoint: vendor.url }).getMessageToken(request)).toEqual(payload);
});

test("a hook that changes an event changes no line of the log", async () => {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const client = createClient({
    endpoint: "https://vendor.test",
    logger: { debug: log, warn: log },
    onEvent: (event) => void Object.assign(event, { operation: "forged" }),
    fetch: async () => new Response(JSON.stringify(payload)),
  });
  await client.getMessageToken(request);
  expect(lines.join("\n")).not.toContain("forged");
});

// What others do to connections.

test("a 101 that switches nothing is no answer, and what follows it is nobody else's", async () => {
  let answered = 0;
  const vendor = createSocketServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", () => {
      const body = JSON.stringify({ ...payload, RequestId: `R-${++answered}` });
      socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
      setImmediate(() => socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`));
    });
  });
  vendor.listen(0, "127.0.0.1");
  await once(vendor, "listening");
  const { port } = vendor.address() as AddressInfo;
  const client = createClient({ endpoint: `http://127.0.0.1:${port}`, retry: false });
  for (let call = 0; call < 3; call += 1) {
    expect(await failureOf(client.getMessageToken(request))).toMatchObject({ status: 101 });
    await new Promise((resolve) => setImmediate(resolve));
  }
  await client.close();
  vendor.close();
});

test("an answer that comes before a long request was read closes its connection", async () => {
  await using vendor = await serve((incoming, outgoing) => {
    incoming.pause();
    outgoing.writeHead(413, { "content-type": "application/json" });
    outgoing.end(JSON.stringify({ Code: "TooLong", Message: "too long", RequestId: "R" }));
  });
  const client = createClient({ endpoint: vendor.url, retry: false });
  const long = { ...request, UserId: "u".repeat(2 ** 24) };
  const error = await failureOf(
    client.raw.POST("/GetMessageToken", { body: long }).then(({ error }) => Promise.reject(error)),
  );
  expect(error).toMatchObject({ Code: "TooLong" });
  const [socket] = vendor.sockets;
  await new Promise((resolve) => (socket?.destroyed ? resolve(undefined) : socket?.once("close", resolve)));
});

test("a call that its caller ends leaves the idle connections of others alone", async () => {
  let hang = false;
  await using vendor = await serve((incoming, outgoing) => {
    if (!hang) answer(incoming, outgoing);
  });
  const client = createClient({ endpoint: vendor.url });
  await Promise.all([1, 2, 3].map(() => client.getMessageToken(request)));
  hang = true;
  await failureOf(client.getMessageToken(request, { deadline: 20 }));
  hang = false;
  await client.getMessageToken(request);
  expect(vendor.sockets).toHaveLength(3);
});

test("a hook that ends its call gets no event after the call's end", async () => {
  for (const type of ["attempt-end", "retry"]) {
    const controller = new AbortController();
    const told: string[] = [];
    const client = createClient({
      endpoint: "https://vendor.test",
      retry: { random: () => 0 },
      onEvent: (event) => {
        told.push(event.type);
        if (event.type === type) controller.abort();
      },
      fetch: async () => new Response("", { status: 503 }),
    });
    const error = await failureOf(client.getMessageToken(request, { signal: controller.signal }));
    expect(error.message).toBe("getMessageToken: aborted by the caller");
    const before = ["call-start", "attempt-start", "attempt-end", ...(type === "retry" ? ["retry"] : [])];
    expect(told).toEqual([...before, "call-end"]);
  }
});

test("a quota store that throws nothing at all has failed like any other", async () => {
  const client = createClient({
    endpoint: "https://vendor.test",
    quota: { store: { admit: () => Promise.reject(undefined) } },
  });
  expect(await failureOf(client.getMessageToken(request))).toMatchObject({ code: "QuotaStoreFailed" });
});

test.each([
  ["timer", { timer: () => undefined }, "must give a function that stops it"],
  ["nonce", { nonce: () => undefined }, "must give a string of printable ASCII characters without spaces"],
])(
  "a %s of the caller's that gives nothing ends a call in a TypeError that names it",
  async (name, option, rule) => {
    const client = createClient({ endpoint: "https://vendor.test", ...(option as object) });
    const error = await failureOf(client.getMessageToken(request));
    expect(error).toEqual(new TypeError(`createAlibabaLiveClient: option "${name}" ${rule}`));
  },
);

test("a name that is found to have no address at once was not resolved", async () => {
  const client = createClient({
    endpoint: "http://vendor.test",
    agent: new Agent({ lookup: (_, __, done) => done(new Error("no resolver") as never, "") }),
    retry: { ...retry, maxAttempts: 2 },
  });
  expect(await failureOf(client.createLiveMessageApp({ AppName: "show" }))).toMatchObject({
    phase: "dns",
    attempts: 2,
  });
});

test("a certificate that the caller's own rule refuses is one that the vendor has not seen the request of, and is refused once", async () => {
  await using vendor = await play("tls-failure");
  const { hostname: host, port } = new URL(vendor.url);
  const socket = connectByTls({ host, port: Number(port), rejectUnauthorized: false });
  await once(socket, "secureConnect");
  const ca = socket.getPeerX509Certificate()?.toString() as string;
  socket.destroy();
  const agent = new HttpsAgent({ ca, checkServerIdentity: () => new Error("not the pinned key") });
  const error = await failureOf(
    createClient({ endpoint: vendor.url, agent, retry }).getMessageToken(request),
  );
  expect(error).toMatchObject({ phase: "tls", attempts: 1, retryable: false });
  expect(error.message).toBe("getMessageToken: no response: not the pinned key");
});

test("on a connection that an agent hands over ready, what fails after the request has left is never said to have come before", async () => {
  await using vendor = await serve((incoming) => {
    incoming.resume();
    incoming.on("end", () => incoming.socket.resetAndDestroy());
  });
  const agent = new Agent();
  // An agent that gives errors a code of its own.
  agent.createConnection = (({ port }: { port: number }, done: (error: null, socket: Socket) => void) => {
    const socket = connect(port, "127.0.0.1", () => done(null, socket));
    const destroy = socket.destroy.bind(socket);
    socket.destroy = (error) =>
      destroy(error && Object.assign(error, { code: "ECONNREFUSED", syscall: "connect" }));
  }) as never;
  const client = createClient({ endpoint: vendor.url, agent, retry });
  expect(await failureOf(client.createLiveMessageApp({ AppName: "show" }))).toMatchObject({
    phase: "exchange",
    attempts: 1,
  });
});

test("a connection that the server will have closed by now is not used, although nothing could run meanwhile", async () => {
  await using vendor = await serve((incoming, outgoing) => {
    outgoing.setHeader("keep-alive", "timeout=2");
    answer(incoming, outgoing);
  });
  const client = createClient({ endpoint: vendor.url, keepAliveTimeout: 60_000 });
  await client.getMessageToken(request);
  // Node closes it a second before the server does, by a timer that a busy process does not get to.
  for (const end = performance.now() + 1_100; performance.now() < end; );
  await client.getMessageToken(request);
  expect(vendor.sockets).toHaveLength(2);
});

// What a caller sees of a failure.

test.each([
  "{}",
  '{"error":"rate limited"}',
  '{"code":0,"data":{"token":"a"}}',
  '{"RequestId":"R","data":{}}',
  '{"RequestId":"R","Result":null}',
  '{"Result":{}}',
])("a 200 with %s is nothing of the vendor's, which may have acted all the same", async (body) => {
  const client = createClient({ endpoint: "https://vendor.test", fetch: async () => new Response(body) });
  for (const call of [
    () => client.getMessageToken(request),
    () => client.withResponse.getMessageToken(request),
    () => client.raw.POST("/GetMessageToken", { body: request }),
  ])
    expect(await failureOf(call())).toMatchObject({
      name: "AlibabaLiveError",
      attempts: 1,
      bodyStart: body,
      message: expect.stringContaining(
        "HTTP 200 with a body that is not the vendor's JSON; the vendor may have acted all the same",
      ),
    });
});

test("the stack of a failure shows who called, whatever it ended in and however it was called", async () => {
  await using vendor = await serve((incoming, outgoing) => {
    incoming.resume();
    if (incoming.headers["x-acs-action"] === "GetMessageToken")
      outgoing.writeHead(400).end(JSON.stringify({ Code: "Forbidden", Message: "m", RequestId: "R" }));
  });
  const client = createClient({ endpoint: vendor.url, retry: false, deadline: 500 });
  const refused = createClient({ endpoint: "http://127.0.0.1:1", retry: false });
  const calls: Record<string, () => Promise<unknown>> = {
    refusal: () => client.getMessageToken(request),
    answer: () => client.withResponse.getMessageToken(request),
    deadline: () => client.createLiveMessageApp({ AppName: "show" }),
    raw: () => client.raw.POST("/CreateLiveMessageApp", { params: { query: { AppName: "show" } } }),
    connection: () => refused.getMessageToken(request),
    rule: () => client.getMessageToken({ ...request, UserId: 1 as never }),
  };
  for (const [name, call] of Object.entries(calls)) {
    const myHandler = async () => {
      await call();
    };
    const error = await failureOf(myHandler());
    const lines = error.stack?.split("\n") ?? [];
    expect([name, lines.filter((line) => /myHandler/.test(line)).length]).toEqual([name, 1]);
  }
});
