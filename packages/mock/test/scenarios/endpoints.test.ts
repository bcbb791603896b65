import { execFile } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:https";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { connect as connectOverTls } from "node:tls";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startMock } from "../../src/index.ts";
import { vendorNames } from "../../src/vendors.ts";
import { NOON, signExample } from "../support/call-vendor.ts";
import { dial } from "../support/dial.ts";
import { receive } from "../support/receive.ts";
import type { WireForm } from "../support/send.ts";
import { startScenario } from "../support/start-scenario.ts";

test.for(vendorNames)("connection-refused: the port of %s refuses connections", async (vendor) => {
  await using started = await startScenario(vendor, "connection-refused");
  expect(started.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await started.call()).end).toBe("ECONNREFUSED");
});

test("connection-refused uses the given port and frees it", async () => {
  const first = await startScenario("tencent-live", "connection-refused");
  const port = Number(new URL(first.url).port);
  await first[Symbol.asyncDispose]();
  await using second = await startScenario("tencent-live", "connection-refused", { port });
  expect(second.url).toBe(first.url);
  expect((await second.call()).end).toBe("ECONNREFUSED");
});

test("connection-refused fails if the port is in use", async () => {
  await using mock = await startMock({ vendors: ["tencent-live"] });
  const port = Number(new URL(mock.vendors["tencent-live"].url).port);
  await expect(startScenario("tencent-live", "connection-refused", { port })).rejects.toThrow(
    new Error(`tencent-live: cannot listen on 127.0.0.1:${port}: the port is in use`),
  );
});

test.for(vendorNames)("hole: connecting to %s neither succeeds nor fails", async (vendor) => {
  await using started = await startScenario(vendor, "hole");
  const { protocol, hostname, port } = new URL(started.url);
  expect([protocol, hostname]).toEqual(["http:", "127.0.0.1"]);
  const events: string[] = [];
  const socket = connect(Number(port), hostname);
  for (const event of ["connect", "error", "close"]) socket.on(event, () => events.push(event));
  // That nothing happens can only be waited for.
  await sleep(300);
  expect([events, socket.connecting]).toEqual([[], true]);
  socket.destroy();
});

test("hole uses the given port and frees it", async () => {
  const first = await startScenario("tencent-live", "hole");
  const port = Number(new URL(first.url).port);
  await Promise.all([first[Symbol.asyncDispose](), first[Symbol.asyncDispose]()]);
  await using second = await startScenario("tencent-live", "hole", { port });
  expect(second.url).toBe(first.url);
});

test("hole fails if the port is in use", async () => {
  await using mock = await startMock({ vendors: ["tencent-live"] });
  const port = Number(new URL(mock.vendors["tencent-live"].url).port);
  await expect(startScenario("tencent-live", "hole", { port })).rejects.toThrow(
    new Error(`tencent-live: cannot listen on 127.0.0.1:${port}: the port is in use`),
  );
});

test.for([
  ["closes it", "await mock.close()"],
  ["exits", "process.exit()"],
] as const)("hole keeps no process running that %s", async ([, end]) => {
  const program = `import { startMock } from "@livespec/mock";
    const mock = await startMock({ scenario: "hole" });
    console.log(Object.keys(mock.vendors).length);
    ${end};`;
  const args = ["--conditions=@livespec/source", "--input-type=module", "--eval", program];
  const cwd = new URL("../..", import.meta.url);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd });
  expect([stdout, stderr]).toEqual([`${vendorNames.length}\n`, ""]);
});

/** Connects and resets the connection, which must not disturb others. */
const connectAndReset = async (url: string): Promise<void> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.resetAndDestroy();
};

test.for(vendorNames)("silent-tls: the handshake of %s never ends", async (vendor) => {
  const started = await startScenario(vendor, "silent-tls");
  const { protocol, hostname, port } = new URL(started.url);
  expect([protocol, hostname]).toEqual(["https:", "127.0.0.1"]);
  const socket = connectOverTls({ host: hostname, port: Number(port), rejectUnauthorized: false });
  const handshake = once(socket, "secureConnect").catch(({ code }) => code);
  await once(socket, "connect");
  await connectAndReset(started.url);
  // Only the end of the mock ends the connection, and nothing comes with that.
  await started[Symbol.asyncDispose]();
  expect([await handshake, socket.bytesRead]).toEqual(["ECONNRESET", 0]);
});

const tunnel = { method: "CONNECT", target: "vendor.invalid:443" };

test.for(vendorNames)("silent-proxy: the proxy of %s does not answer a CONNECT", async (vendor) => {
  const started = await startScenario(vendor, "silent-proxy");
  const { url, proxy = "" } = started;
  expect([url, proxy]).toEqual([
    `https://${vendor}.invalid`,
    expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
  ]);
  const line = await dial(proxy);
  line.write(tunnel);
  await connectAndReset(proxy);
  await started[Symbol.asyncDispose]();
  await line.ended;
  expect(line.heard()).toBe("");
});

test.for(vendorNames)("refusing-proxy: the proxy of %s requires credentials", async (vendor) => {
  await using started = await startScenario(vendor, "refusing-proxy");
  const { url, proxy = "" } = started;
  expect(url).toBe(`https://${vendor}.invalid`);
  const line = await dial(proxy);
  line.write(tunnel);
  expect([await line.ended, line.heard()]).toEqual([
    "end",
    "HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n",
  ]);
  const agent = new Agent({ proxyEnv: { HTTPS_PROXY: proxy } });
  const [error] = await once(request(url, { agent }).end(), "error");
  agent.destroy();
  expect(error).toMatchObject({ code: "ERR_PROXY_TUNNEL", statusCode: 407 });
});

test("a proxy uses the given port", async () => {
  const first = await startScenario("tencent-live", "silent-proxy");
  const port = Number(new URL(first.proxy ?? "").port);
  await first[Symbol.asyncDispose]();
  await using second = await startScenario("tencent-live", "refusing-proxy", { port });
  expect(second.proxy).toBe(first.proxy);
});

test("no other scenario has a proxy", async () => {
  await using tencent = await startScenario("tencent-live", "dns-failure");
  expect(tencent.proxy).toBeUndefined();
});

test.for(vendorNames)("dns-failure: the host of %s does not exist", async (vendor) => {
  await using started = await startScenario(vendor, "dns-failure");
  expect(started.url).toBe(`https://${vendor}.invalid`);
  const outgoing = request(started.url, { agent: false }).end();
  const [error] = await once(outgoing, "error");
  // Without any resolver at hand the answer is the second.
  expect(["ENOTFOUND", "EAI_AGAIN"]).toContain(error.code);
});

/** Calls over TLS; resolves with the body, or with the code of the error. */
const callOverTls = (url: string, { wire, trust }: { wire: WireForm; trust: boolean }) =>
  new Promise<string>((resolve) => {
    const { method = "POST", target: path = "/", headers = {}, body } = wire;
    const options = {
      method,
      path,
      headers: { ...headers },
      agent: false,
      rejectUnauthorized: !trust,
    };
    const outgoing = request(url, options, async (incoming) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      resolve(Buffer.concat(chunks).toString());
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    outgoing.end(body);
  });

test.for(vendorNames)("tls-failure: the certificate of %s is not trusted", async (vendor) => {
  await using started = await startScenario(vendor, "tls-failure");
  expect(started.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const wire = await started.wire();
  expect(await callOverTls(started.url, { wire, trust: false })).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  expect(await callOverTls(started.url, { wire, trust: true })).toBe(started.healthy);
});

test("tls-failure closes a connection whose handshake has not begun", async () => {
  const tencent = await startScenario("tencent-live", "tls-failure");
  const line = await dial(tencent.url);
  // Connections are accepted in their order, so by its end the first one is.
  await callOverTls(tencent.url, { wire: await tencent.wire(), trust: true });
  await tencent[Symbol.asyncDispose]();
  expect([await line.ended, line.heard()]).toEqual(["end", ""]);
});

test("a vendor that lacks a feature ignores the scenario", async () => {
  await using mock = await startMock({ scenario: "nonce-refused-once", now: () => NOON });
  const { "alibaba-live": alibaba, "tencent-live": tencent } = mock.vendors;
  expect([alibaba.scenario, tencent.scenario]).toEqual(["nonce-refused-once", undefined]);
  const { body } = await receive(tencent.url, await signExample("tencent-live", tencent.url));
  expect(JSON.parse(body.toString())).toMatchObject({ ErrorCode: 0 });
});
