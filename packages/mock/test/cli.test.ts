import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { vendorNames } from "../src/vendors.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

// Loading Prism takes most of a second of a free machine.
vi.setConfig({ testTimeout: 30_000 });

const start = (args: readonly string[]) => {
  const child = spawn(process.execPath, ["--conditions=@livespec/source", cli, ...args]);
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  return { child, said };
};

const run = async (...args: readonly string[]) => {
  const { child, said } = start(args);
  const [code] = await once(child, "close");
  return { code, ...said };
};

const untilReady = (child: ChildProcess): Promise<unknown> => once(child.stdout ?? child, "data");

const end = async ({ child, said }: ReturnType<typeof start>, signal: NodeJS.Signals) => {
  child.kill(signal);
  const [code] = await once(child, "close");
  return { code, ...said, out: said.out.replace(/:\d+\n/g, ":<port>\n") };
};

const tencent = `tencent-live  http://127.0.0.1:<port>
  sdkAppId 1400000000  secretKey 5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e  administrators administrator
`;

test.concurrent("serves every vendor until SIGINT and then ends well", async () => {
  const { child, said } = start(["--port", "0"]);
  await untilReady(child);
  const url = /alibaba-live {2}(http:\S+)/.exec(said.out)?.[1] ?? "";
  expect((await fetch(url, { method: "POST" })).status).toBe(404);
  expect(await end({ child, said }, "SIGINT")).toEqual({
    code: 0,
    err: "",
    out: `alibaba-live  http://127.0.0.1:<port>
  accessKeyId livespec-mock-id  accessKeySecret livespec-mock-secret
${tencent}`,
  });
});

test.concurrent("serves the vendors that are named until SIGTERM and then ends well", async () => {
  const started = start(["tencent-live", "--port=0"]);
  await untilReady(started.child);
  expect(await end(started, "SIGTERM")).toEqual({ code: 0, err: "", out: tencent });
});

test.concurrent("explains itself", async () => {
  const { code, out, err } = await run("--help");
  expect({ code, err, out }).toEqual({
    code: 0,
    err: "",
    out: expect.stringMatching(
      /^livespec-mock \[vendor…\] \[options\]\n[\s\S]*\nVendors: alibaba-live, tencent-live/,
    ),
  });
});

test.concurrent("plays a scenario and says so, where the vendor can play it", async () => {
  const started = start(["--port=0", "--scenario=nonce-refused-once", "--cors"]);
  await untilReady(started.child);
  const url = /tencent-live {2}(http:\S+)/.exec(started.said.out)?.[1] ?? "";
  const preflight = { method: "OPTIONS", headers: { "access-control-request-method": "POST" } };
  expect((await fetch(url, preflight)).status).toBe(204);
  expect(await end(started, "SIGTERM")).toEqual({
    code: 0,
    err: "",
    out: `alibaba-live  http://127.0.0.1:<port>
  accessKeyId livespec-mock-id  accessKeySecret livespec-mock-secret
  scenario nonce-refused-once
${tencent}`,
  });
});

test.concurrent("tells the proxy by which a vendor can be reached", async () => {
  const started = start(["tencent-live", "--port=0", "--scenario=silent-proxy"]);
  await untilReady(started.child);
  const { code, err, out } = await end(started, "SIGTERM");
  expect({
    code,
    err,
    lines: out.split("\n").map((line) => line.replace(/secretKey \S+/, "secretKey …")),
  }).toEqual({
    code: 0,
    err: "",
    lines: [
      "tencent-live  https://tencent-live.invalid",
      "  proxy http://127.0.0.1:<port>",
      "  sdkAppId 1400000000  secretKey …  administrators administrator",
      "  scenario silent-proxy",
      "",
    ],
  });
});

test.concurrent("lists scenarios, and whom they are not for", async () => {
  const { code, out, err } = await run("--list-scenarios");
  const lines = out.split("\n");
  expect({ code, err, lines: [lines[0], ...lines.filter((line) => line.includes("nonce"))] }).toEqual({
    code: 0,
    err: "",
    lines: [
      "always-throttled               Every call is throttled.",
      "nonce-refused-once             The first call is told that its nonce was used before, then all is well.",
      "                               Not for tencent-live: Its calls carry no nonce.",
    ],
  });
});

test.concurrent("an unknown vendor is one line and a failure", async () => {
  expect(await run("nobody-live")).toEqual({
    code: 1,
    out: "",
    err: `livespec-mock: unknown vendor "nobody-live"; there are ${vendorNames.join(" and ")}\n`,
  });
});

test.concurrent("a taken port is one line and a failure", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const result = await run("tencent-live", "--port", String(port));
  server.close();
  expect(result).toEqual({
    code: 1,
    out: "",
    err: `livespec-mock: tencent-live: cannot listen on 127.0.0.1:${port}: the port is taken\n`,
  });
});

test.concurrent("a broken spec is one line and a failure", async ({ onTestFinished }) => {
  const folder = await mkdtemp(join(tmpdir(), "livespec-mock-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "broken.yaml");
  await writeFile(file, "openapi: 3.1.0\npaths: { /a: [ }\n");
  expect(await run("--port=0", `--spec=tencent-live=${file}`)).toEqual({
    code: 1,
    out: "",
    err: expect.stringMatching(
      /^livespec-mock: tencent-live: cannot read the spec \S+broken\.yaml: .+ at line 2.*\n$/,
    ),
  });
});

test.concurrent.for([
  [["--port=http"], "livespec-mock: --port http: write a number\n"],
  [["--spec=openapi.yaml"], "livespec-mock: --spec openapi.yaml: write <vendor>=<file>\n"],
] as const)("an option that makes no sense is one line and a failure: %s", async ([args, err]) => {
  expect(await run(...args)).toEqual({ code: 1, out: "", err });
});

test.concurrent("an unknown scenario is one line and a failure", async () => {
  const { code, out, err } = await run("--scenario=doom");
  expect({ code, out, err }).toEqual({
    code: 1,
    out: "",
    err: expect.stringMatching(/^livespec-mock: unknown scenario "doom"; there are always-throttled, .*\n$/),
  });
});

test.concurrent("an unknown option is one line and a failure", async () => {
  const { code, out, err } = await run("--prot=1");
  expect({ code, out, lines: err.split("\n").length }).toEqual({ code: 1, out: "", lines: 2 });
});
