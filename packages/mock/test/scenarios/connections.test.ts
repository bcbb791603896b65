import { Agent } from "node:http";
import { expect, test } from "vitest";
import type { Wait } from "../../src/index.ts";
import { vendorNames } from "../../src/vendors.ts";
import { commonQuery, mintUserSig, setTokenCall } from "../gateway/tencent-live/sign-query.ts";
import { NOON } from "../support/call-vendor.ts";
import { dial } from "../support/dial.ts";
import { receive } from "../support/receive.ts";
import { startScenario } from "../support/start-scenario.ts";

test.for(vendorNames)("slow-first-byte: %s answers after 3 seconds", async (vendor) => {
  const waits: { milliseconds: number; pass: () => void }[] = [];
  let asked = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const wait: Wait = (milliseconds) =>
    new Promise<void>((pass) => {
      waits.push({ milliseconds, pass });
      asked();
    });
  await using started = await startScenario(vendor, "slow-first-byte", { wait });
  const line = await dial(started.url);
  line.write(await started.wire());
  await isAsked;
  expect([waits.map(({ milliseconds }) => milliseconds), line.heard()]).toEqual([[3000], ""]);
  waits[0]?.pass();
  await line.hear(started.healthy);
  line.hangUp();
});

test("a caller that hangs up aborts its delay", async () => {
  let signal: AbortSignal | undefined;
  const wait: Wait = (_milliseconds, options) =>
    new Promise((_resolve, reject) => {
      signal = options.signal;
      signal.addEventListener("abort", () => reject(new Error("gone")));
      line.hangUp();
    });
  await using tencent = await startScenario(
    "tencent-live",
    { title: "Slow once.", steps: [{ delay: 1 }] },
    { wait },
  );
  const line = await dial(tencent.url);
  line.write(await tencent.wire());
  expect((await tencent.call()).status).toBe(200);
  expect(signal?.aborted).toBe(true);
});

test("without the option wait, a delay uses a timer", async () => {
  await using tencent = await startScenario("tencent-live", { title: "Slow once.", steps: [{ delay: 1 }] });
  expect((await tencent.call()).body.toString()).toBe(tencent.healthy);
});

test.for(vendorNames)("hang: %s never answers", async (vendor) => {
  const started = await startScenario(vendor, "hang");
  const line = await dial(started.url);
  line.write(await started.wire());
  await started.arrived;
  // Only the end of the mock ends the connection, and nothing comes with that.
  await started[Symbol.asyncDispose]();
  await line.ended;
  expect(line.heard()).toBe("");
});

test.for(vendorNames)("hang-during-body: %s sends half of the body", async (vendor) => {
  const started = await startScenario(vendor, "hang-during-body");
  const line = await dial(started.url);
  line.write(await started.wire());
  await line.hear(started.half);
  await started[Symbol.asyncDispose]();
  await line.ended;
  const [head, body] = line.heard().split("\r\n\r\n");
  expect(head).toContain(`content-length: ${started.healthy.length}`);
  expect(body).toBe(started.half);
});

test.for(vendorNames)(
  "reset-before-response: %s resets once, after carrying out the call",
  async (vendor) => {
    await using started = await startScenario(vendor, "reset-before-response");
    const line = await dial(started.url);
    line.write(await started.wire());
    expect([await line.ended, line.heard()]).toEqual(["ECONNRESET", ""]);
    expect((await started.call()).status).toBe(200);
    expect(started.exchanges.map(({ fault, response }) => [fault, response.body.length > 0])).toEqual([
      [{ reset: "before-response" }, true],
      [undefined, true],
    ]);
  },
);

test.for(vendorNames)("reset-during-body: %s resets once after half of the body", async (vendor) => {
  await using started = await startScenario(vendor, "reset-during-body");
  const line = await dial(started.url);
  line.write(await started.wire());
  const end = await line.ended;
  const [head = "", body] = line.heard().split("\r\n\r\n");
  expect([end, body]).toEqual(["ECONNRESET", started.half]);
  expect(head).toContain(`content-length: ${started.healthy.length}`);
  expect((await started.call()).end).toBe("complete");
});

test.for(vendorNames)(
  "reset-after-body: %s resets a keep-alive connection after the body",
  async (vendor) => {
    await using started = await startScenario(vendor, "reset-after-body");
    const line = await dial(started.url);
    line.write(await started.wire());
    const end = await line.ended;
    const [head = "", body] = line.heard().split("\r\n\r\n");
    expect([end, body]).toEqual(["ECONNRESET", started.healthy]);
    expect(head).toMatch(/^connection: keep-alive$/im);
  },
);

test.for(vendorNames)("reset-when-reused: %s resets the connection at its second request", async (vendor) => {
  await using started = await startScenario(vendor, "reset-when-reused");
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const arrivals = [await started.call(agent), await started.call(agent), await started.call(agent)];
  agent.destroy();
  expect(arrivals.map(({ end }) => end)).toEqual(["complete", "ECONNRESET", "complete"]);
  expect(arrivals[2]?.localPort).not.toBe(arrivals[0]?.localPort);
});

test.for(vendorNames)("stale-pool: %s resets idle connections when they are reused", async (vendor) => {
  await using started = await startScenario(vendor, "stale-pool");
  const agents = [1, 2].map(() => new Agent({ keepAlive: true, maxSockets: 1 }));
  const [first, second] = agents;
  const ends: string[] = [];
  for (const agent of [first, first, second, second, first, first, first, second]) {
    ends.push((await started.call(agent)).end);
  }
  for (const agent of agents) agent.destroy();
  const [ok, reset] = ["complete", "ECONNRESET"];
  expect(ends).toEqual([ok, ok, ok, ok, reset, ok, reset, reset]);
  expect(started.attempts.count()).toBe(8);
  const lost = { fault: { reset: "when-reused" }, isUnderstood: false, status: 0 };
  const sound = { fault: undefined, isUnderstood: true, status: 200 };
  expect(
    started.exchanges.map(({ fault, call, response: { status } }) => ({
      fault,
      isUnderstood: call !== undefined,
      status,
    })),
  ).toEqual([sound, sound, sound, sound, lost, sound, lost, lost]);
});

test("a request lost on a reused connection spends no nonce", async () => {
  const scenario = { title: "One a connection.", steps: [{ reset: "when-reused" }] } as const;
  await using alibaba = await startScenario("alibaba-live", { ...scenario, after: "repeat-last" });
  const line = await dial(alibaba.url);
  line.write(await alibaba.wire());
  await line.hear(alibaba.healthy);
  const wire = await alibaba.wire();
  line.write(wire);
  expect(await line.ended).toBe("ECONNRESET");
  expect((await receive(alibaba.url, wire)).status).toBe(200);
});

test("a request lost on a reused connection is not carried out", async () => {
  const scenario = { title: "One a connection.", steps: [{ reset: "when-reused" }] } as const;
  await using tencent = await startScenario("tencent-live", { ...scenario, after: "repeat-last" });
  const query = commonQuery({ usersig: mintUserSig({ time: NOON / 1000 }) });
  const ask = { target: `/v4/live_config/get_callback_token?${query}`, body: "{}" };
  const line = await dial(tencent.url);
  line.write(ask);
  await line.hear("100302");
  line.write(setTokenCall(NOON));
  expect(await line.ended).toBe("ECONNRESET");
  const { body } = await receive(tencent.url, ask);
  expect(JSON.parse(body.toString())).toMatchObject({ ErrorCode: 100302 });
});

test("a reset also meets a request that the gateway refuses", async () => {
  await using tencent = await startScenario("tencent-live", "reset-before-response");
  const line = await dial(tencent.url);
  line.write({ target: "/nowhere" });
  expect([await line.ended, tencent.attempts.count()]).toEqual(["ECONNRESET", 1]);
});
