import { once } from "node:events";
import { request } from "node:https";
import { expect, test } from "vitest";
import { startMock } from "../../src/index.ts";
import { dial } from "../dial.ts";
import { receive } from "../receive.ts";
import { both, callOf, noon, soundOf, stage } from "./stage.ts";

test.for(both)("connection-refused: nobody listens where %s should be", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "connection-refused");
  expect(vendorOnStage.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await vendorOnStage.call()).end).toBe("ECONNREFUSED");
});

test("connection-refused takes the port that it is told to, and frees it", async () => {
  const first = await stage("tencent-live", "connection-refused");
  const port = Number(new URL(first.url).port);
  await first[Symbol.asyncDispose]();
  await using second = await stage("tencent-live", "connection-refused", { port });
  expect(second.url).toBe(first.url);
  expect((await second.call()).end).toBe("ECONNREFUSED");
});

test("connection-refused does not take a port that somebody listens on", async () => {
  await using mock = await startMock({ vendors: ["tencent-live"] });
  const port = Number(new URL(mock.vendors["tencent-live"].url).port);
  await expect(stage("tencent-live", "connection-refused", { port })).rejects.toThrow(
    new Error(`tencent-live: cannot listen on 127.0.0.1:${port}: the port is taken`),
  );
});

test.for(both)("dns-failure: the host of %s does not exist", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "dns-failure");
  expect(vendorOnStage.url).toBe(`https://${vendor}.invalid`);
  const outgoing = request(vendorOnStage.url, { agent: false }).end();
  const [error] = await once(outgoing, "error");
  // Without any resolver at hand the answer is the second.
  expect(["ENOTFOUND", "EAI_AGAIN"]).toContain(error.code);
});

/** Calls over TLS and tells how that ended. */
const callOverTls = (
  url: string,
  { wire, trust }: { wire: ReturnType<(typeof callOf)["tencent-live"]>; trust: boolean },
) =>
  new Promise<string>((resolve) => {
    const { target: path = "/", headers = {}, body } = wire;
    const options = {
      method: "POST",
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

test.for(both)("tls-failure: nobody can trust that %s is who it says", async (vendor) => {
  await using vendorOnStage = await stage(vendor, "tls-failure");
  expect(vendorOnStage.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const wire = vendorOnStage.wire();
  expect(await callOverTls(vendorOnStage.url, { wire, trust: false })).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  expect(await callOverTls(vendorOnStage.url, { wire, trust: true })).toBe(soundOf[vendor]);
});

test("tls-failure ends a connection whose handshake has not begun", async () => {
  const tencent = await stage("tencent-live", "tls-failure");
  const line = await dial(tencent.url);
  // Connections are accepted in their order, so by its end the first one is.
  await callOverTls(tencent.url, { wire: tencent.wire(), trust: true });
  await tencent[Symbol.asyncDispose]();
  expect([await line.ended, line.heard()]).toEqual(["end", ""]);
});

test("a scenario reaches no vendor that it is not for", async () => {
  await using mock = await startMock({ scenario: "nonce-refused-once", now: () => noon });
  const { "alibaba-live": alibaba, "tencent-live": tencent } = mock.vendors;
  expect([alibaba.scenario, tencent.scenario]).toEqual(["nonce-refused-once", undefined]);
  const { body } = await receive(tencent.url, callOf["tencent-live"](tencent.url));
  expect(JSON.parse(body.toString())).toMatchObject({ ErrorCode: 0 });
});
