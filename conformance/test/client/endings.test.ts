import { Agent } from "node:http";
import { type CallEvent, DeadlineError } from "@livespec/core";
import { expect, test } from "vitest";
import { startMockedVendor } from "../../start-mocked-vendor.ts";
import { call } from "../../vendors/call.ts";
import { answerWith, failureOf, serve, subjects } from "./subject.ts";

for (const subject of subjects) {
  const { vendor, name, idempotent, payload, createClient, callIdempotent } = subject;

  test(`${name}: a credentials function that never answers is given up at the deadline, named, and asked again by the next call`, async () => {
    await using started = await startMockedVendor(vendor);
    const client = createClient({
      endpoint: started.url,
      deadline: 80,
      ...vendor.credentialsFrom(["pending", "valid"]),
    });
    const error = await failureOf(callIdempotent(client));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toBe(
      `${idempotent}: no answer within the deadline of 80 ms while it waited for the credentials`,
    );
    expect(vendor.suite.pick(await callIdempotent(client, { deadline: 5000 }))).toEqual(vendor.suite.picked);
  });

  test(`${name}: an answer that switches to another protocol is an UnexpectedResponse at once, and each start has its end`, async () => {
    await using started = await startMockedVendor(vendor, { scenario: "switching-protocols" });
    const events: CallEvent[] = [];
    const client = createClient({
      endpoint: started.url,
      timeout: 2000,
      retry: false,
      onEvent: (event) => events.push(event),
    });
    expect(await failureOf(callIdempotent(client))).toMatchObject({
      code: "UnexpectedResponse",
      status: 101,
    });
    expect(events.map(({ type }) => type)).toEqual([
      "call-start",
      "attempt-start",
      "attempt-end",
      "call-end",
    ]);
  });

  test.each(["deadline", "signal", "timeout"])(
    `${name}: a fetch that ignores its signal is still ended by the %s, and its late response is thrown away`,
    async (by) => {
      let bring = (_: Response) => {};
      const thrownAway = Promise.withResolvers<string>();
      const events: string[] = [];
      const controller = new AbortController();
      const client = createClient({
        endpoint: "https://vendor.test",
        retry: false,
        ...(by === "timeout" && { timeout: 30 }),
        onEvent: ({ type }) => events.push(type),
        fetch: () =>
          new Promise((resolve) => {
            bring = resolve;
          }),
      });
      const options =
        by === "deadline" ? { deadline: 30 } : by === "signal" ? { signal: controller.signal } : {};
      const ended = failureOf(callIdempotent(client, options));
      await new Promise((resolve) => setImmediate(resolve));
      if (by === "signal") controller.abort();
      expect((await ended).code).toBe(
        { deadline: "DeadlineExceeded", signal: "Aborted", timeout: "AttemptTimedOut" }[by],
      );
      bring(new Response(new ReadableStream({ cancel: () => thrownAway.resolve("cancelled") })));
      expect(await thrownAway.promise).toBe("cancelled");
      expect(events).toEqual(["call-start", "attempt-start", "attempt-end", "call-end"]);
    },
  );

  test(`${name}: a quota store that never answers is ended by the deadline, and the next call asks it again`, async () => {
    await using started = await startMockedVendor(vendor);
    let asked = 0;
    const store = {
      admit: () => {
        asked += 1;
        return asked === 1 ? new Promise<never>(() => {}) : { revoke: () => {} };
      },
    };
    const client = createClient({ endpoint: started.url, quota: { store }, deadline: 80 });
    const error = await failureOf(callIdempotent(client));
    expect(error.message).toBe(
      `${idempotent}: no answer within the deadline of 80 ms while it waited for a place within the quota`,
    );
    expect(vendor.suite.pick(await callIdempotent(client, { deadline: 5000 }))).toEqual(vendor.suite.picked);
  });

  test(`${name}: a hook that ends its call gets no event after the call's end`, async () => {
    for (const type of ["attempt-end", "retry"]) {
      const controller = new AbortController();
      const types: string[] = [];
      const client = createClient({
        endpoint: "https://vendor.test",
        retry: { random: () => 0 },
        onEvent: (event) => {
          types.push(event.type);
          if (event.type === type) controller.abort();
        },
        fetch: async () => new Response("", { status: 503 }),
      });
      const error = await failureOf(callIdempotent(client, { signal: controller.signal }));
      expect(error.message).toBe(`${idempotent}: aborted by the caller`);
      const before = ["call-start", "attempt-start", "attempt-end", ...(type === "retry" ? ["retry"] : [])];
      expect(types).toEqual([...before, "call-end"]);
    }
  });

  test(`${name}: a quota store that throws undefined fails like any other`, async () => {
    const client = createClient({
      endpoint: "https://vendor.test",
      quota: { store: { admit: () => Promise.reject(undefined) } },
    });
    expect(await failureOf(callIdempotent(client))).toMatchObject({ code: "QuotaStoreFailed" });
  });

  test(`${name}: a timer of the caller that returns nothing ends a call in a TypeError that names it`, async () => {
    const timer = (() => undefined) as never;
    const client = createClient({ endpoint: "https://vendor.test", timer });
    expect(await failureOf(callIdempotent(client))).toEqual(
      new TypeError(`${vendor.functionName}: option "timer" must give a function that stops it`),
    );
  });

  test(`${name}: a full quota has room again after one second, even if the clock is set meanwhile`, async () => {
    let time = Date.parse("2026-11-28T12:00:00Z");
    const client = createClient({
      endpoint: "https://vendor.test",
      now: () => time,
      deadline: 5000,
      fetch: async () => new Response(JSON.stringify(vendor.load.createPayload("R-1"))),
    });
    const send = () => call(client, vendor.load.createCall("message"));
    await Promise.all(Array.from({ length: vendor.load.quota }, send));
    time -= 3_600_000;
    const begin = performance.now();
    await send();
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  test(`${name}: a clock that returns an invalid time ends a call in a TypeError that names it`, async () => {
    const client = createClient({ endpoint: "https://vendor.test", now: () => Number.NaN });
    expect(await failureOf(callIdempotent(client))).toEqual(
      new TypeError(`${vendor.functionName}: option "now" must give milliseconds since 1970`),
    );
  });

  test(`${name}: a client that is closed ends its calls and lets none begin; an agent of the caller's is left alone`, async () => {
    await using started = await startMockedVendor(vendor, { scenario: "hang" });
    const agent = new Agent({ keepAlive: true });
    const client = createClient({ endpoint: started.url, agent });
    const hanging = failureOf(callIdempotent(client));
    await client.close();
    expect(await hanging).toMatchObject({ name: "AbortError", code: "ClientClosed" });
    expect(await failureOf(callIdempotent(client))).toMatchObject({
      code: "ClientClosed",
      attempts: 0,
      message: `${idempotent}: the client was closed`,
    });
    await using sound = await serve(answerWith(payload));
    await callIdempotent(createClient({ endpoint: sound.url, agent }));
    expect(Object.keys(agent.freeSockets)).toHaveLength(1);
    agent.destroy();
  });
}
