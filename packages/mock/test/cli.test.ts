import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { mockAlibabaAccount, mockTencentApp } from "../src/index.ts";
import { vendorNames, vendors } from "../src/vendors.ts";
import { send } from "./support/send.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

// Each loads Prism, which takes two seconds of a free machine, and several do at once.
vi.setConfig({ testTimeout: 120_000 });

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
  return { code, ...said, out: said.out.replace(/(?<=127\.0\.0\.1):\d+(?=\n)/g, ":<port>") };
};

const alibaba = `alibaba-live  http://127.0.0.1:<port>
  accessKeyId livespec-mock-id  accessKeySecret livespec-mock-secret
`;

const alibabaExports = `  export ALIBABA_LIVE_ENDPOINT=http://127.0.0.1:<port>
  export ALIBABA_CLOUD_ACCESS_KEY_ID=livespec-mock-id
  export ALIBABA_CLOUD_ACCESS_KEY_SECRET=livespec-mock-secret
`;

const tencent = `tencent-live  http://127.0.0.1:<port>
  sdkAppId 1400000000  secretKey 5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e  administrators administrator
  export TENCENT_ENDPOINT=http://127.0.0.1:<port>
  export TENCENT_SDK_APP_ID=1400000000
  export TENCENT_SECRET_KEY=5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e
  export TENCENT_ADMINISTRATOR=administrator
`;

const urlOf = (vendor: string, out: string): string =>
  new RegExp(`${vendor} {2}(http:\\S+)`).exec(out)?.[1] ?? "";

/** Runs the lines to paste in a shell; returns the values of their variables. */
const exported = (out: string): string[] => {
  const lines = out.split("\n").filter((line) => line.startsWith("  export "));
  const names = lines.map((line) => /export (\w+)=/.exec(line)?.[1]);
  const program = [...lines, ...names.map((name) => `printf '%s\\n' "$${name}"`)].join("\n");
  return spawnSync("sh", ["-c", program], { encoding: "utf8" }).stdout.trimEnd().split("\n");
};

test.concurrent("serves vendors until SIGINT, logs each request, and exits with 0", async () => {
  const { child, said } = start(["alibaba-live", "tencent-live", "--port", "0"]);
  await untilReady(child);
  expect((await fetch(urlOf("alibaba-live", said.out), { method: "POST" })).status).toBe(404);
  expect(exported(said.out)).toEqual([
    urlOf("alibaba-live", said.out),
    mockAlibabaAccount.accessKeyId,
    mockAlibabaAccount.accessKeySecret,
    urlOf("tencent-live", said.out),
    String(mockTencentApp.sdkAppId),
    mockTencentApp.secretKey,
    mockTencentApp.administrators[0],
  ]);
  const { err, ...ended } = await end({ child, said }, "SIGINT");
  expect({ ...ended, err: err.replace(/\d+ ms/, "<n> ms") }).toEqual({
    code: 0,
    err: "alibaba-live POST / InvalidApi.NotFound 404 <n> ms\n",
    out: alibaba + alibabaExports + tencent,
  });
});

test.concurrent("serves the named vendors until SIGTERM, without a log with --quiet", async () => {
  const { child, said } = start(["tencent-live", "--port=0", "--quiet"]);
  await untilReady(child);
  await fetch(urlOf("tencent-live", said.out));
  expect(await end({ child, said }, "SIGTERM")).toEqual({ code: 0, err: "", out: tencent });
});

test.concurrent("--json writes JSON to stdout and nothing else", async () => {
  const { child, said } = start(["tencent-live", "--port=0", "--json", "--scenario=hang"]);
  await untilReady(child);
  const { url } = JSON.parse(said.out).vendors[0];
  const answered = once(child.stdout, "data");
  const answer = fetch(`${url}/v4/a%1bb?usersig=c4n4ry`).catch(() => {});
  await answered;
  const { code, err, out } = await end({ child, said }, "SIGTERM");
  await answer;
  const [begin, request, ...more] = out.split("\n").map((line) => line && JSON.parse(line));
  expect({ code, err, begin, request, more }).toEqual({
    code: 0,
    err: "",
    begin: {
      event: "start",
      signatureChecked: true,
      vendors: [
        {
          vendor: "tencent-live",
          url,
          scenario: "hang",
          accounts: [mockTencentApp],
          environment: {
            TENCENT_ENDPOINT: url,
            TENCENT_SDK_APP_ID: String(mockTencentApp.sdkAppId),
            TENCENT_SECRET_KEY: mockTencentApp.secretKey,
            TENCENT_ADMINISTRATOR: "administrator",
          },
        },
      ],
    },
    request: {
      event: "request",
      vendor: "tencent-live",
      method: "GET",
      operation: "/v4/a%1bb",
      verdict: "60009",
      status: 200,
      duration: expect.any(Number),
      fault: "hang",
      signatureChecked: true,
    },
    more: [""],
  });
});

test.concurrent("allows configured origins and hosts, and warns that signatures are not checked", async () => {
  const allowing = ["--allow-origin=https://app.example", "--allow-host=mock"];
  const { child, said } = start(["tencent-live", "--port=0", "--unsigned", ...allowing]);
  await untilReady(child);
  const url = urlOf("tencent-live", said.out);
  const query = `sdkappid=${mockTencentApp.sdkAppId}&identifier=administrator&random=1&contenttype=json`;
  const target = `/v4/live_config/get_callback_token?${query}`;
  const answers = [
    await send(url, { target, body: "{}", headers: { origin: "https://app.example" } }),
    await send(url, { target, body: "{}", headers: { host: "mock" } }),
    await send(url, { target, body: "{}", headers: { origin: "https://evil.example" } }),
  ];
  expect(answers.map(({ status, headers }) => [status, headers["x-livespec-mock"]])).toEqual(
    [200, 200, 403].map((status) => [status, "signatures are not checked"]),
  );
  const { err } = await end({ child, said }, "SIGTERM");
  expect(err.replaceAll(/\d+ ms/g, "<n> ms").split("\n")).toEqual([
    "livespec-mock: SIGNATURES ARE NOT CHECKED (--unsigned); a real vendor refuses what this mock accepts",
    "tencent-live POST getCallbackToken 100302 200 <n> ms, signature NOT checked",
    "tencent-live POST getCallbackToken 100302 200 <n> ms, signature NOT checked",
    "tencent-live POST /v4/live_config/get_callback_token Pages of https://evil.example may not call without --allow-origin 403 <n> ms, signature NOT checked",
    "",
  ]);
});

test.concurrent("continues when its pipes are closed", async () => {
  const { child, said } = start(["tencent-live", "--port=0"]);
  await untilReady(child);
  child.stderr.destroy();
  child.stdout.destroy();
  const url = urlOf("tencent-live", said.out);
  const statuses = [await send(url, {}), await send(url, {}), await send(url, {})].map(
    ({ status }) => status,
  );
  child.kill("SIGTERM");
  const [code] = await once(child, "close");
  expect([statuses, code]).toEqual([[200, 200, 200], 0]);
});

// Skips without curl, except in CI.
const isWithoutCurl = spawnSync("curl", ["--version"]).error !== undefined && !process.env["CI"];

test.skipIf(isWithoutCurl)(
  "a signed command line can be pasted into a shell",
  { concurrent: true },
  async () => {
    const { child, said } = start(["tencent-live", "--port=0"]);
    await untilReady(child);
    const data = JSON.stringify({ Token: "it's", IsTokenEnable: true });
    const { code, out, err } = await run(
      "sign",
      "setCallbackToken",
      data,
      "--url",
      urlOf("tencent-live", said.out),
    );
    expect([code, err, out.split("\n").length]).toEqual([0, "", 2]);
    const { stdout } = await promisify(execFile)("sh", ["-c", out]);
    await end({ child, said }, "SIGTERM");
    expect(JSON.parse(stdout)).toMatchObject({ ErrorCode: 0 });
  },
);

test.concurrent("sign --help lists the operations", async () => {
  const { code, out, err } = await run("sign", "--help");
  expect([
    code,
    err,
    /^alibaba-live: .*sendMessageToGroup/m.test(out),
    /^tencent-live: .*banMember/m.test(out),
  ]).toEqual([0, "", true, true]);
});

test.concurrent("--help prints the help", async () => {
  const { code, out, err } = await run("--help");
  expect({ code, err, out }).toEqual({
    code: 0,
    err: "",
    out: expect.stringMatching(
      new RegExp(
        `^livespec-mock \\[vendor…\\] \\[options\\]\n[\\s\\S]*\nVendors: ${vendorNames.join(", ")} `,
      ),
    ),
  });
});

test.concurrent("plays a scenario and announces it for the vendors that it is for", async () => {
  const started = start(["--port=0", "--scenario=nonce-refused-once", "--cors"]);
  await untilReady(started.child);
  const url = urlOf("tencent-live", started.said.out);
  const preflight = { method: "OPTIONS", headers: { "access-control-request-method": "POST" } };
  expect((await fetch(url, preflight)).status).toBe(204);
  expect(await end(started, "SIGTERM")).toEqual({
    code: 0,
    err: "",
    out: expect.stringContaining(`${alibaba}  scenario nonce-refused-once\n${alibabaExports}`),
  });
  expect(started.said.out).toContain(urlOf("tencent-live", started.said.out));
  expect(started.said.out.match(/ {2}scenario /g)?.length).toBe(
    vendorNames.filter((name) => vendors[name].features.includes("nonce")).length,
  );
  expect(vendorNames.filter((name) => urlOf(name, started.said.out) === "")).toEqual([]);
});

test.concurrent("prints the proxy through which a vendor can be reached", async () => {
  const started = start(["tencent-live", "--port=0", "--scenario=silent-proxy"]);
  await untilReady(started.child);
  const { code, err, out } = await end(started, "SIGTERM");
  expect({
    code,
    err,
    lines: out
      .split("\n")
      .map((line) => line.replace(/secretKey \S+/, "secretKey …"))
      .filter((line) => !line.startsWith("  export ")),
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

test.concurrent("lists scenarios and the vendors that they are not for", async () => {
  const { code, out, err } = await run("--list-scenarios");
  const lines = out.split("\n");
  const aboutNonce = lines.filter((line) => /nonce/.test(line) && !/Not for (?!tencent-live)/.test(line));
  expect({ code, err, lines: [lines[0], ...aboutNonce] }).toEqual({
    code: 0,
    err: "",
    lines: [
      "always-throttled               Every call is throttled.",
      "nonce-refused-once             The first call is told that its nonce was used before, then all is well.",
      "                               Not for tencent-live: it has no nonce",
    ],
  });
});

test.concurrent("an unknown vendor is a one-line error", async () => {
  expect(await run("nobody-live")).toEqual({
    code: 1,
    out: "",
    err: `livespec-mock: unknown vendor "nobody-live"; there are ${new Intl.ListFormat("en-GB").format(vendorNames)}\n`,
  });
});

test.concurrent("a port in use is a one-line error", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const result = await run("tencent-live", "--port", String(port));
  server.close();
  expect(result).toEqual({
    code: 1,
    out: "",
    err: `livespec-mock: tencent-live: cannot listen on 127.0.0.1:${port}: the port is in use\n`,
  });
});

test.concurrent("a broken spec is a one-line error", async ({ onTestFinished }) => {
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
  [["--prot=1"], 'livespec-mock: unknown option "--prot"; did you mean "--port"?\n'],
  [["tencnt-live"], 'livespec-mock: unknown vendor "tencnt-live"; did you mean "tencent-live"?\n'],
  [["--scenario=hange"], 'livespec-mock: unknown scenario "hange"; did you mean "hang"?\n'],
] as const)("an invalid option is a one-line error: %s", async ([args, err]) => {
  expect(await run(...args)).toEqual({ code: 1, out: "", err });
});

test.concurrent("an unknown scenario is a one-line error", async () => {
  const { code, out, err } = await run("--scenario=doom");
  expect({ code, out, err }).toEqual({
    code: 1,
    out: "",
    err: expect.stringMatching(/^livespec-mock: unknown scenario "doom"; there are always-throttled, .*\n$/),
  });
});
