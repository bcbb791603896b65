import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dial } from "../dial.ts";
import { both, halfOf, soundOf, stage } from "./stage.ts";

const badGateway = `<!doctype html>
<title>502 Bad Gateway</title>
<h1>The service did not answer</h1>
`;
const unavailable = `<!doctype html>
<title>503 Service Unavailable</title>
<h1>Back in a moment</h1>
`;

test.for(both)("html-502: %s is hidden behind a page", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "html-502");
  for (const { status, headers, body } of [await vendorOnStage.call(), await vendorOnStage.call()]) {
    expect({
      status,
      type: headers["content-type"],
      requestId: headers["x-acs-request-id"],
      body: body.toString(),
    }).toEqual({ status: 502, type: "text/html", requestId: undefined, body: badGateway });
  }
});

test.for(both)("html-503-once: %s is hidden behind a page once", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "html-503-once");
  const arrivals = [await vendorOnStage.call(), await vendorOnStage.call()];
  expect(arrivals.map(({ status, body }) => [status, body.toString()])).toEqual([
    [503, unavailable],
    [200, soundOf[vendor]],
  ]);
});

test.for(both)("redirect: %s sends callers to another host", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "redirect");
  const { status, headers, body } = await vendorOnStage.call();
  expect([status, headers.location, body.toString()]).toEqual([302, "https://elsewhere.invalid/", ""]);
});

test.for(both)("switching-protocols: %s answers with 101 and nothing after its head", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "switching-protocols");
  const line = await dial(vendorOnStage.url);
  line.write(vendorOnStage.wire());
  await line.hear("\r\n\r\n");
  const [status, ...headers] = line.heard().split("\r\n");
  expect([status, headers.sort()]).toEqual([
    "HTTP/1.1 101 Switching Protocols",
    ["", "", "connection: Upgrade", "date: Sun, 22 Nov 2026 12:00:00 GMT", "upgrade: livespec"],
  ]);
  line.hangUp();
});

test.for(both)("truncated-json: %s sends half of its JSON as if that were all", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "truncated-json");
  const { status, headers, body, end } = await vendorOnStage.call();
  expect({ status, length: headers["content-length"], body: body.toString(), end }).toEqual({
    status: 200,
    length: String(halfOf(vendor).length),
    body: halfOf(vendor),
    end: "complete",
  });
});

test.for(both)("empty-body: %s sends nothing but a head", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "empty-body");
  const { status, headers, body, end } = await vendorOnStage.call();
  expect([status, headers["content-length"], body.length, end]).toEqual([200, "0", 0, "complete"]);
});

test.for(both)("wrong-charset: %s sends a text that no UTF-8 decoder takes", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "wrong-charset");
  const { status, headers, body } = await vendorOnStage.call();
  expect([status, headers["content-length"]]).toEqual([200, String(soundOf[vendor].length + 1)]);
  expect(() => new TextDecoder("utf-8", { fatal: true }).decode(body)).toThrow(TypeError);
  expect(Buffer.from(body.filter((byte) => byte !== 0xff)).toString()).toBe(soundOf[vendor]);
  expect(JSON.parse(body.toString())).toBeTypeOf("object");
});

test.for(both)("gzip: %s compresses though nobody asked for it", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "gzip");
  const { headers, body } = await vendorOnStage.call();
  expect(vendorOnStage.exchanges[0]?.request.headers["accept-encoding"]).toBeUndefined();
  expect([headers["content-encoding"], headers["content-length"]]).toEqual(["gzip", String(body.length)]);
  expect(gunzipSync(body).toString()).toBe(soundOf[vendor]);
});

test.for(both)("wrong-content-length: %s ends the connection 100 bytes too early", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "wrong-content-length");
  const { status, headers, body, end } = await vendorOnStage.call();
  expect([status, headers["content-length"], body.toString(), end]).toEqual([
    200,
    String(soundOf[vendor].length + 100),
    soundOf[vendor],
    "ECONNRESET",
  ]);
  const line = await dial(vendorOnStage.url);
  line.write(vendorOnStage.wire());
  expect(await line.ended).toBe("end");
});

test.for(both)("oversized-body: %s goes on for 64 MiB", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "oversized-body");
  const { headers, body, end } = await vendorOnStage.call();
  expect([headers["content-length"], headers["transfer-encoding"], body.length, end]).toEqual([
    undefined,
    "chunked",
    soundOf[vendor].length + 64 * 1024 * 1024,
    "complete",
  ]);
  expect(body.subarray(0, soundOf[vendor].length).toString()).toBe(soundOf[vendor]);
});

test("a caller that hangs up in the middle of a huge answer harms nobody", async () => {
  const scenario = { title: "Huge once.", steps: [{ oversize: 1024 }] };
  await using tencent = await stage("tencent-live", scenario);
  const line = await dial(tencent.url);
  line.write(tencent.wire());
  await line.hear(`${" ".repeat(1024)}`);
  line.hangUp();
  expect((await tencent.call()).status).toBe(200);
});

test.for(both)("many-headers: %s sends 200 headers besides its own", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "many-headers");
  const { headers, body } = await vendorOnStage.call();
  const fillers = Object.keys(headers).filter((name) => name.startsWith("x-filler-"));
  expect([fillers.length, headers["x-filler-000200"], body.toString()]).toEqual([
    200,
    "xxxxxxxxxxxxxxxxxxxx",
    soundOf[vendor],
  ]);
});

test.for(both)("header-overflow: %s sends more than Node's client bears", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "header-overflow");
  const { status, end } = await vendorOnStage.call();
  expect([status, end]).toEqual([undefined, "HPE_HEADER_OVERFLOW"]);
});

test.for(both)(
  "duplicate-response: %s sends the same bytes twice, on a connection that lives on",
  async (vendor) => {
    await using vendorOnStage = await stage(vendor, "duplicate-response");
    const line = await dial(vendorOnStage.url);
    line.write(vendorOnStage.wire());
    await line.hear(soundOf[vendor], 2);
    const text = line.heard();
    const [first, second] = [text.slice(0, text.length / 2), text.slice(text.length / 2)];
    expect(second).toBe(first);
    expect(first).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*connection: keep-alive\r\n/);
    line.write(vendorOnStage.wire());
    await line.hear("HTTP/1.1 200 OK", 4);
    line.hangUp();
  },
);
