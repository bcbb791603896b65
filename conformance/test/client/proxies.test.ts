import { execFile } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startMockedVendor } from "../../start-mocked-vendor.ts";
import { vendors } from "../../vendors/index.ts";
import type { VendorUnderTest } from "../../vendors/vendor-under-test.ts";

/** Starts a proxy, and lists its open connections. */
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
async function run(
  { name, functionName, credentials, calls }: VendorUnderTest,
  { env, options, program }: { env: Record<string, string>; options: object; program: string },
): Promise<unknown> {
  const { operation, request } = calls.idempotent;
  const source = `
    import { ${functionName} } from "@livespec/${name}";
    const pick = ({ name, code, phase, attempts, message }) => ({ name, code, phase, attempts, message });
    const create = () => ${functionName}(${JSON.stringify({ ...credentials, ...options })});
    const call = () => create().${operation}(${JSON.stringify(request)});
    process.stdout.write(JSON.stringify(await (async () => { ${program} })()));`;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@livespec/source", "--input-type=module", "-e", source],
    { cwd: import.meta.dirname, env: { PATH: process.env["PATH"], ...env } },
  );
  expect(stdout + stderr).not.toContain("canary-password");
  return JSON.parse(stdout);
}

const CALL = "return pick(await call().catch((error) => error));";

const endpoint = "https://vendor.invalid";

for (const vendor of vendors) {
  const { name, functionName, regions, calls } = vendor;
  test(`${name}: attempts through a silent proxy time out, and its connections are closed`, async () => {
    await using proxy = await startProxy(() => {});
    const options = { endpoint, timeout: 100, deadline: 2000, retry: { maxAttempts: 2, baseDelay: 1 } };
    const seen = await run(vendor, { env: { HTTPS_PROXY: proxy.url }, options, program: CALL });
    // That the process has ended is the other half: an open connection would have kept it.
    expect(seen).toMatchObject({ code: "AttemptTimedOut", phase: "connect", attempts: 2 });
    expect(proxy.open.size).toBe(0);
  });

  test(`${name}: a proxy that refuses is named by its variable, called once, and left with no open connection`, async () => {
    await using proxy = await startProxy((socket) =>
      socket.write("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"),
    );
    const seen = await run(vendor, { env: { HTTPS_PROXY: proxy.url }, options: { endpoint }, program: CALL });
    expect(seen).toEqual({
      name: "TransportError",
      code: "TransportFailed",
      phase: "connect",
      attempts: 1,
      message: `${calls.idempotent.operation}: no response: the proxy of HTTPS_PROXY answered 407`,
    });
    expect(proxy.open.size).toBe(0);
  });

  test(`${name}: a proxy may take longer to reach the vendor than an idle connection is kept`, async () => {
    await using proxy = await startProxy((socket) =>
      setTimeout(() => socket.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n"), 100),
    );
    const options = { endpoint, keepAliveTimeout: 20, retry: false };
    const seen = await run(vendor, { env: { HTTPS_PROXY: proxy.url }, options, program: CALL });
    expect(seen).toMatchObject({
      code: "TransportFailed",
      message: `${calls.idempotent.operation}: no response: the proxy of HTTPS_PROXY answered 502`,
    });
  });

  test(`${name}: a proxy that is named by its address has no name to resolve`, async () => {
    await using started = await startMockedVendor(vendor, { scenario: "hole" });
    const { url } = started;
    const options = { endpoint: "http://vendor.invalid", timeout: 60, retry: false };
    const seen = await run(vendor, { env: { HTTP_PROXY: url }, options, program: CALL });
    expect(seen).toMatchObject({ code: "AttemptTimedOut", phase: "connect" });
  });

  test(`${name}: a variable that cannot be followed is refused by its name, without the password in it`, async () => {
    const options = { region: regions.example };
    const program = "try { create(); } catch ({ name, message }) { return { name, message }; } return 0;";
    for (const HTTPS_PROXY of [
      "socks5://u:canary-password@h:1",
      "proxy.test:8080",
      "http://u:canary-password@h:99999",
      "http://u:%zz@h",
    ])
      expect(await run(vendor, { env: { HTTPS_PROXY }, options, program })).toEqual({
        name: "TypeError",
        message: `${functionName}: the environment variable HTTPS_PROXY must be a URL that begins with http:// or https://; for another proxy give an agent`,
      });
    expect(await run(vendor, { env: { HTTPS_PROXY: "http://u:p@h:1" }, options, program })).toBe(0);
  });
}
