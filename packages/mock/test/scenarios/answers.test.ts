import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { vendorNames } from "../../src/vendors.ts";
import { dial } from "../support/dial.ts";
import { startScenario } from "../support/start-scenario.ts";

const badGateway = `<!doctype html>
<title>502 Bad Gateway</title>
<h1>The service did not answer</h1>
`;
const unavailable = `<!doctype html>
<title>503 Service Unavailable</title>
<h1>Back in a moment</h1>
`;

test.for(vendorNames)("html-502: %s answers with a page of HTML", async (vendor) => {
  await using started = await startScenario(vendor, "html-502");
  for (const { status, headers, body } of [await started.call(), await started.call()]) {
    expect({
      status,
      type: headers["content-type"],
      requestId: headers["x-acs-request-id"],
      body: body.toString(),
    }).toEqual({ status: 502, type: "text/html", requestId: undefined, body: badGateway });
  }
});

test.for(vendorNames)("html-503-once: %s answers with a page of HTML once", async (vendor) => {
  await using started = await startScenario(vendor, "html-503-once");
  const arrivals = [await started.call(), await started.call()];
  expect(arrivals.map(({ status, body }) => [status, body.toString()])).toEqual([
    [503, unavailable],
    [200, started.healthy],
  ]);
});

test.for(vendorNames)("redirect: %s redirects to another host", async (vendor) => {
  await using started = await startScenario(vendor, "redirect");
  const { status, headers, body } = await started.call();
  expect([status, headers.location, body.toString()]).toEqual([302, "https://elsewhere.invalid/", ""]);
});

test.for(vendorNames)("switching-protocols: %s answers with 101 and no body", async (vendor) => {
  await using started = await startScenario(vendor, "switching-protocols");
  const line = await dial(started.url);
  line.write(await started.wire());
  await line.hear("\r\n\r\n");
  const [status, ...headers] = line.heard().split("\r\n");
  expect([status, headers.sort()]).toEqual([
    "HTTP/1.1 101 Switching Protocols",
    ["", "", "connection: Upgrade", "date: Sun, 22 Nov 2026 12:00:00 GMT", "upgrade: livespec"],
  ]);
  line.hangUp();
});

test.for(vendorNames)(
  "truncated-json: %s sends half of its JSON with the content-length of that half",
  async (vendor) => {
    await using started = await startScenario(vendor, "truncated-json");
    const { status, headers, body, end } = await started.call();
    expect({ status, length: headers["content-length"], body: body.toString(), end }).toEqual({
      status: 200,
      length: String(started.half.length),
      body: started.half,
      end: "complete",
    });
  },
);

test.for(vendorNames)("empty-body: %s sends no body", async (vendor) => {
  await using started = await startScenario(vendor, "empty-body");
  const { status, headers, body, end } = await started.call();
  expect([status, headers["content-length"], body.length, end]).toEqual([200, "0", 0, "complete"]);
});

test.for(vendorNames)("wrong-charset: %s sends invalid UTF-8", async (vendor) => {
  await using started = await startScenario(vendor, "wrong-charset");
  const { status, headers, body } = await started.call();
  expect([status, headers["content-length"]]).toEqual([200, String(started.healthy.length + 1)]);
  expect(() => new TextDecoder("utf-8", { fatal: true }).decode(body)).toThrow(TypeError);
  expect(Buffer.from(body.filter((byte) => byte !== 0xff)).toString()).toBe(started.healthy);
  expect(JSON.parse(body.toString())).toBeTypeOf("object");
});

test.for(vendorNames)("gzip: %s compresses without accept-encoding", async (vendor) => {
  await using started = await startScenario(vendor, "gzip");
  const { headers, body } = await started.call();
  expect(started.exchanges[0]?.request.headers["accept-encoding"]).toBeUndefined();
  expect([headers["content-encoding"], headers["content-length"]]).toEqual(["gzip", String(body.length)]);
  expect(gunzipSync(body).toString()).toBe(started.healthy);
});

test.for(vendorNames)(
  "wrong-content-length: %s closes the connection 100 bytes too early",
  async (vendor) => {
    await using started = await startScenario(vendor, "wrong-content-length");
    const { status, headers, body, end } = await started.call();
    expect([status, headers["content-length"], body.toString(), end]).toEqual([
      200,
      String(started.healthy.length + 100),
      started.healthy,
      "ECONNRESET",
    ]);
    const line = await dial(started.url);
    line.write(await started.wire());
    expect(await line.ended).toBe("end");
  },
);

test.for(vendorNames)("oversized-body: %s sends 64 MiB of spaces after its JSON", async (vendor) => {
  await using started = await startScenario(vendor, "oversized-body");
  const { headers, body, end } = await started.call();
  expect([headers["content-length"], headers["transfer-encoding"], body.length, end]).toEqual([
    undefined,
    "chunked",
    started.healthy.length + 64 * 1024 * 1024,
    "complete",
  ]);
  expect(body.subarray(0, started.healthy.length).toString()).toBe(started.healthy);
});

test("a caller that hangs up during a huge answer does not affect others", async () => {
  const scenario = { title: "Huge once.", steps: [{ oversize: 1024 }] };
  await using tencent = await startScenario("tencent-live", scenario);
  const line = await dial(tencent.url);
  line.write(await tencent.wire());
  await line.hear(`${" ".repeat(1024)}`);
  line.hangUp();
  expect((await tencent.call()).status).toBe(200);
});

test.for(vendorNames)("many-headers: %s sends 200 headers besides its own", async (vendor) => {
  await using started = await startScenario(vendor, "many-headers");
  const { headers, body } = await started.call();
  const fillers = Object.keys(headers).filter((name) => name.startsWith("x-filler-"));
  expect([fillers.length, headers["x-filler-000200"], body.toString()]).toEqual([
    200,
    "xxxxxxxxxxxxxxxxxxxx",
    started.healthy,
  ]);
});

test.for(vendorNames)("header-overflow: %s sends more headers than Node's client accepts", async (vendor) => {
  await using started = await startScenario(vendor, "header-overflow");
  const { status, end } = await started.call();
  expect([status, end]).toEqual([undefined, "HPE_HEADER_OVERFLOW"]);
});

test.for(vendorNames)(
  "duplicate-response: %s sends the same bytes twice and keeps the connection alive",
  async (vendor) => {
    await using started = await startScenario(vendor, "duplicate-response");
    const line = await dial(started.url);
    line.write(await started.wire());
    await line.hear(started.healthy, 2);
    const text = line.heard();
    const [first, second] = [text.slice(0, text.length / 2), text.slice(text.length / 2)];
    expect(second).toBe(first);
    expect(first).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*connection: keep-alive\r\n/);
    line.write(await started.wire());
    await line.hear("HTTP/1.1 200 OK", 4);
    line.hangUp();
  },
);
