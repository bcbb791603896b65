import { once as happens } from "node:events";
import { Agent as HttpsAgent } from "node:https";
import { type AddressInfo, createServer as createSocketServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { startMockedVendor } from "../../start-mocked-vendor.ts";
import type { AnyClient } from "../../vendors/vendor-under-test.ts";
import { answerWith, failureOf, RETRY, serve, subjects, waitForClose } from "./subject.ts";

for (const subject of subjects) {
  const { vendor, name, payload, createClient, callIdempotent, callWithResponse } = subject;

  test(`${name}: a retry after a stale connection goes over a new one, and every idle connection is dropped`, async () => {
    await using started = await startMockedVendor(vendor, { scenario: "stale-pool" });
    const client = createClient({ endpoint: started.url, retry: RETRY });
    await Promise.all([1, 2, 3, 4].map(() => callIdempotent(client)));
    const { attempts } = await callWithResponse(client);
    expect(attempts).toBe(2);
  });

  test(`${name}: idle connections are closed before the vendor closes them`, async () => {
    await using server = await serve(answerWith(payload));
    const client = createClient({ endpoint: server.url, keepAliveTimeout: 30 });
    await callIdempotent(client);
    const [socket] = server.sockets;
    await waitForClose(socket);
    expect(server.sockets).toHaveLength(1);
  });

  test(`${name}: clients with the same settings share their connections, and the last one to be closed closes them`, async () => {
    await using server = await serve(answerWith(payload));
    const clients = [1, 2, 3].map(() => createClient({ endpoint: server.url, keepAliveTimeout: 60_000 }));
    for (const client of clients) await callIdempotent(client);
    expect(server.sockets).toHaveLength(1);
    const [socket] = server.sockets as [Socket];
    await clients[0]?.close();
    await clients[1]?.close();
    await callIdempotent(clients[2] as AnyClient);
    expect(server.sockets).toHaveLength(1);
    const closed = happens(socket, "close");
    await clients[2]?.close();
    await closed;
  });

  test(`${name}: a client is closed at the end of a block that uses it`, async () => {
    await using server = await serve(answerWith(payload));
    {
      await using client = createClient({ endpoint: server.url, keepAliveTimeout: 60_000 });
      await callIdempotent(client);
    }
    const [socket] = server.sockets;
    await waitForClose(socket);
  });

  test.each([
    ["for the other scheme", new HttpsAgent()],
    ["of another library", { dispatch: () => true }],
  ])(`${name}: an agent %s is a TypeError that names the option`, (_, agent) => {
    expect(() => createClient({ endpoint: "http://vendor.test", agent })).toThrow(
      new RegExp(`^${vendor.functionName}: option "agent" must be `),
    );
  });

  test(`${name}: a 101 without a protocol switch is not an answer, and what follows it answers no other call`, async () => {
    let answered = 0;
    const peer = createSocketServer((socket) => {
      socket.on("error", () => {});
      socket.on("data", () => {
        const body = JSON.stringify(vendor.createPayload(`R-${++answered}`));
        socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
        setImmediate(() => socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`));
      });
    });
    peer.listen(0, "127.0.0.1");
    await happens(peer, "listening");
    const { port } = peer.address() as AddressInfo;
    const client = createClient({ endpoint: `http://127.0.0.1:${port}`, retry: false });
    for (let call = 0; call < 3; call += 1) {
      expect(await failureOf(callIdempotent(client))).toMatchObject({ status: 101 });
      await new Promise((resolve) => setImmediate(resolve));
    }
    await client.close();
    peer.close();
  });

  test(`${name}: an answer that comes before a long request was read closes its connection`, async () => {
    const refusal = vendor.refuse({ message: "too long" }).body;
    await using server = await serve((incoming, outgoing) => {
      incoming.pause();
      outgoing.writeHead(413, { "content-type": "application/json" });
      outgoing.end(JSON.stringify(refusal));
    });
    const client = createClient({ endpoint: server.url, retry: false });
    const { error } = await vendor.suite.callRaw(client, { more: "u".repeat(2 ** 24) });
    expect(error).toEqual(refusal);
    const [socket] = server.sockets;
    await waitForClose(socket);
  });

  test(`${name}: an aborted call leaves the idle connections of others alone`, async () => {
    let hang = false;
    await using server = await serve((incoming, outgoing) => {
      if (!hang) answerWith(payload)(incoming, outgoing);
    });
    const client = createClient({ endpoint: server.url });
    await Promise.all([1, 2, 3].map(() => callIdempotent(client)));
    hang = true;
    await failureOf(callIdempotent(client, { deadline: 20 }));
    hang = false;
    await callIdempotent(client);
    expect(server.sockets).toHaveLength(3);
  });

  test(`${name}: a connection that has outlived its idle time is not used, even if the process was blocked meanwhile`, async () => {
    await using server = await serve((incoming, outgoing) => {
      outgoing.setHeader("keep-alive", "timeout=2");
      answerWith(payload)(incoming, outgoing);
    });
    const client = createClient({ endpoint: server.url, keepAliveTimeout: 60_000 });
    await callIdempotent(client);
    // Node closes it a second before the server does, by a timer that a busy process does not get to.
    for (const end = performance.now() + 1_100; performance.now() < end; );
    await callIdempotent(client);
    expect(server.sockets).toHaveLength(2);
  });
}
