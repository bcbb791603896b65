import { execFile } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { promisify } from "node:util";
import { startMock } from "@livespec/mock";
import { expect, test } from "vitest";

/** A proxy of the test's own, with the connections that are open. */
async function startProxy(answer: (socket: Socket) => void) {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => open.delete(socket));
    socket.resume();
    socket.once("data", () => answer(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://user:canary-password@127.0.0.1:${(server.address() as AddressInfo).port}`,
    open,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Runs a program that has a client of these options, in a process of its own, because proxies are known by its environment. */
async function run(env: Record<string, string>, options: object, program: string): Promise<unknown> {
  const setting = { credentials: { accessKeyId: "id", accessKeySecret: "secret" }, ...options };
  const source = `
    import { createAlibabaLiveClient } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
    const request = { AppId: "a", UserId: "u", DeviceId: "d", DeviceType: "web" };
    const tell = ({ name, code, phase, attempts, message }) => ({ name, code, phase, attempts, message });
    const create = () => createAlibabaLiveClient(${JSON.stringify(setting)});
    process.stdout.write(JSON.stringify(await (async () => { ${program} })()));`;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@livespec/source", "--input-type=module", "-e", source],
    { env: { PATH: process.env["PATH"], ...env } },
  );
  expect(stdout + stderr).not.toContain("canary-password");
  return JSON.parse(stdout);
}

const CALL = "return tell(await create().getMessageToken(request).catch((error) => error));";

const endpoint = "https://vendor.invalid";

test("a proxy that takes connections and says nothing ends attempts in time, and its connections are closed", async () => {
  await using proxy = await startProxy(() => {});
  const options = { endpoint, timeout: 100, deadline: 2000, retry: { maxAttempts: 2, baseDelay: 1 } };
  const told = await run({ HTTPS_PROXY: proxy.url }, options, CALL);
  // That the process has ended is the other half: an open connection would have kept it.
  expect(told).toMatchObject({ code: "AttemptTimedOut", phase: "connect", attempts: 2 });
  expect(proxy.open.size).toBe(0);
});

test("a proxy that refuses is named by its variable, called once, and left with no open connection", async () => {
  await using proxy = await startProxy((socket) =>
    socket.write("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"),
  );
  const told = await run({ HTTPS_PROXY: proxy.url }, { endpoint }, CALL);
  expect(told).toEqual({
    name: "TransportError",
    code: "TransportFailed",
    phase: "connect",
    attempts: 1,
    message: "getMessageToken: no response: the proxy of HTTPS_PROXY answered 407",
  });
  expect(proxy.open.size).toBe(0);
});

test("a proxy may take longer to reach the vendor than an idle connection is kept", async () => {
  await using proxy = await startProxy((socket) =>
    setTimeout(() => socket.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n"), 100),
  );
  const options = { endpoint, keepAliveTimeout: 20, retry: false };
  const told = await run({ HTTPS_PROXY: proxy.url }, options, CALL);
  expect(told).toMatchObject({
    code: "TransportFailed",
    message: "getMessageToken: no response: the proxy of HTTPS_PROXY answered 502",
  });
});

test("a proxy that is named by its address has no name to resolve", async () => {
  await using mock = await startMock({ vendors: ["alibaba-live"], scenario: "hole" });
  const { url } = mock.vendors["alibaba-live"];
  const options = { endpoint: "http://vendor.invalid", timeout: 60, retry: false };
  const told = await run({ HTTP_PROXY: url }, options, CALL);
  expect(told).toMatchObject({ code: "AttemptTimedOut", phase: "connect" });
});

test("a variable that cannot be followed is refused by its name, without the password in it", async () => {
  const program = "try { create(); } catch ({ name, message }) { return { name, message }; } return 0;";
  for (const HTTPS_PROXY of [
    "socks5://u:canary-password@h:1",
    "proxy.test:8080",
    "http://u:canary-password@h:99999",
    "http://u:%zz@h",
  ])
    expect(await run({ HTTPS_PROXY }, { region: "cn-shanghai" }, program)).toEqual({
      name: "TypeError",
      message:
        "createAlibabaLiveClient: the environment variable HTTPS_PROXY must be a URL that begins with http:// or https://; for another proxy give an agent",
    });
  expect(await run({ HTTPS_PROXY: "http://u:p@h:1" }, { region: "cn-shanghai" }, program)).toBe(0);
});
