import { once as happens } from "node:events";
import { Agent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { connect, type Socket } from "node:net";
import { connect as connectByTls } from "node:tls";
import { expect, test } from "vitest";
import { startMockedVendor } from "../../start-mocked-vendor.ts";
import { failureOf, RETRY, serve, subjects } from "./subject.ts";

for (const subject of subjects) {
  const { vendor, name, idempotent, once, createClient, callIdempotent, callOnce } = subject;

  test(`${name}: a host that does not answer a SYN counts as unreachable, so even a call that is not idempotent is retried`, async () => {
    await using started = await startMockedVendor(vendor, { scenario: "hole" });
    const client = createClient({ endpoint: started.url, timeout: 60, retry: { ...RETRY, maxAttempts: 3 } });
    const error = await failureOf(callOnce(client));
    expect(error).toMatchObject({
      name: "TransportError",
      code: "AttemptTimedOut",
      phase: "connect",
      attempts: 3,
      message: `${once}: no response within the 60 ms of an attempt while it waited for a connection`,
    });
  });

  test(`${name}: if all of several addresses are dead, each is named`, async () => {
    await using started = await startMockedVendor(vendor, { scenario: "hole" });
    const { port } = new URL(started.url);
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
      retry: { ...RETRY, maxAttempts: 2 },
    });
    const error = await failureOf(callOnce(client));
    expect(error).toMatchObject({ code: "TransportFailed", phase: "connect", attempts: 2 });
    expect(error.message).toMatch(
      new RegExp(`connect ETIMEDOUT 127.0.0.1:${port}.*; connect ECONNREFUSED ::1:${port}`),
    );
  });

  test(`${name}: a TLS handshake that never ends has its own phase, in which the vendor has seen nothing`, async () => {
    await using started = await startMockedVendor(vendor, { scenario: "silent-tls" });
    const client = createClient({ endpoint: started.url, timeout: 60, retry: { ...RETRY, maxAttempts: 2 } });
    const error = await failureOf(callOnce(client));
    expect(error).toMatchObject({ phase: "tls", attempts: 2, retryable: true });
    expect(error.message).toMatch(/while it waited for the TLS handshake$/);
  });

  test(`${name}: a timeout names the DNS lookup that it waited for`, async () => {
    const agent = new Agent({ lookup: () => {} });
    const client = createClient({ endpoint: "http://vendor.test", agent, timeout: 50, retry: false });
    const error = await failureOf(callIdempotent(client));
    expect(error).toMatchObject({ phase: "dns", code: "AttemptTimedOut" });
    expect(error.message).toMatch(/while it waited for the host's name to resolve$/);
  });

  test(`${name}: if a connection is reset after the request was sent, the vendor may have seen it`, async () => {
    await using server = await serve((incoming) => {
      incoming.resume();
      incoming.on("end", () => incoming.socket.resetAndDestroy());
    });
    const client = createClient({ endpoint: server.url, retry: RETRY });
    expect(await failureOf(callOnce(client))).toMatchObject({
      phase: "exchange",
      attempts: 1,
      retryable: false,
    });
  });

  test(`${name}: a name that resolves to no address fails in the phase dns`, async () => {
    const client = createClient({
      endpoint: "http://vendor.test",
      agent: new Agent({ lookup: (_, __, done) => done(new Error("no resolver") as never, "") }),
      retry: { ...RETRY, maxAttempts: 2 },
    });
    expect(await failureOf(callOnce(client))).toMatchObject({
      phase: "dns",
      attempts: 2,
    });
  });

  test(`${name}: a certificate refused by the caller's own rule fails once, and the vendor has not seen the request`, async () => {
    await using started = await startMockedVendor(vendor, { scenario: "tls-failure" });
    const { hostname: host, port } = new URL(started.url);
    const socket = connectByTls({ host, port: Number(port), rejectUnauthorized: false });
    await happens(socket, "secureConnect");
    const ca = socket.getPeerX509Certificate()?.toString() as string;
    socket.destroy();
    const agent = new HttpsAgent({ ca, checkServerIdentity: () => new Error("not the pinned key") });
    const error = await failureOf(
      callIdempotent(createClient({ endpoint: started.url, agent, retry: RETRY })),
    );
    expect(error).toMatchObject({ phase: "tls", attempts: 1, retryable: false });
    expect(error.message).toBe(`${idempotent}: no response: not the pinned key`);
  });

  test(`${name}: on a ready connection from an agent, a failure after the request was sent is in the phase exchange`, async () => {
    await using server = await serve((incoming) => {
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
    const client = createClient({ endpoint: server.url, agent, retry: RETRY });
    expect(await failureOf(callOnce(client))).toMatchObject({
      phase: "exchange",
      attempts: 1,
    });
  });
}
