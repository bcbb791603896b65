import { inspect } from "node:util";
import type { Fetch } from "@livespec/core";
import { expect, test } from "vitest";
import { collectSecrets, findSecrets } from "../../faults/find-secrets.ts";
import { startMockedVendor } from "../../start-mocked-vendor.ts";
import { call } from "../../vendors/call.ts";
import type { SeenRequest } from "../../vendors/vendor-under-test.ts";
import { failureOf, serve, subjects } from "./subject.ts";

for (const subject of subjects) {
  const { vendor, name, idempotent, payload, createClient, callIdempotent, callWithResponse, callOnce } =
    subject;

  test(`${name}: no secret shows in a client or in any of its errors`, async () => {
    await using started = await startMockedVendor(vendor);
    const requests: SeenRequest[] = [];
    const echo = async (url: string, { headers, body = "" }: Parameters<Fetch>[1]) => {
      requests.push({ target: url, headers, body });
      return new Response(`<p>${url} ${JSON.stringify(headers)} ${body}</p>`, { status: 502 });
    };
    const broken = async (url: string): Promise<Response> => {
      throw Object.assign(new Error(`request to ${url} failed`), { url });
    };
    const { endpoint, retry } = { endpoint: "https://vendor.test", retry: false } as const;
    const clients = [
      createClient({ endpoint: started.url, ...vendor.suite.wrongSecret.options }),
      createClient({ endpoint, retry, fetch: echo }),
      createClient({ endpoint, retry, fetch: broken }),
      createClient({ endpoint: "http://127.0.0.1:1", retry }),
    ];
    const errors = await Promise.all(clients.map((client) => failureOf(callIdempotent(client))));
    const shown =
      inspect([clients, errors], { depth: 9, showHidden: true }) + JSON.stringify([clients, errors]);
    expect(requests).toHaveLength(1);
    const exchanges = [
      ...started.exchanges,
      ...requests.map((request) => ({ request, response: { body: "" } })),
    ];
    expect(findSecrets(shown, collectSecrets(vendor, exchanges))).toEqual([]);
    expect(shown).not.toContain("a-wrong-");
  });

  test(`${name}: a request id that forges a log line becomes one short line, in payloads and in refusals`, async () => {
    const RequestId = `ok\n2026-11-28 FORGED \u001b[31m${"x".repeat(5_000_000)}`;
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const client = createClient({
      endpoint: "https://vendor.test",
      logger: { debug: log, warn: log },
      fetch: async () => new Response(JSON.stringify(vendor.createPayload(RequestId))),
    });
    const { requestId } = await callWithResponse(client);
    expect(requestId).toMatch(/^ok 2026-11-28 FORGED \[31mx+…$/);
    expect(requestId).toHaveLength(128);
    for (const line of lines) expect(line).toMatch(/^[\x20-\x7e…]{1,400}$/);
  });

  test(`${name}: a signature that is echoed by itself, or as a content coding, is masked`, async () => {
    let calls = 0;
    const { status, body } = vendor.refuse({ message: "your signature was R-1" });
    await using server = await serve((incoming, outgoing) => {
      const headers = incoming.headers as Record<string, string>;
      const [signature = ""] = vendor.readSecrets({ target: incoming.url ?? "", headers, body: "" });
      incoming.resume();
      calls += 1;
      outgoing.writeHead(status, calls === 1 ? {} : { "content-encoding": signature });
      // The message and the request id.
      outgoing.end(JSON.stringify(body).replaceAll("R-1", signature));
    });
    const client = createClient({ endpoint: server.url });
    expect(await failureOf(callIdempotent(client))).toMatchObject({
      message: `${idempotent}: ${vendor.codeOf(body)}: your signature was *** (request ***)`,
      requestId: "***",
    });
    expect(await failureOf(callIdempotent(client))).toMatchObject({
      message: expect.stringContaining(
        `${idempotent}: UnexpectedResponse: HTTP ${status} with a body encoded as ***`,
      ),
    });
  });

  test.each(["throws", "rejects"])(
    `${name}: a hook that %s does not affect a call, and is reported once`,
    async (how) => {
      const warnings: Error[] = [];
      const listen = (warning: Error) => warnings.push(warning);
      process.on("warning", listen);
      const fail = () => {
        if (how === "throws") throw new Error("the hook is broken");
        return Promise.reject(new Error("the hook is broken"));
      };
      const client = createClient({
        endpoint: "https://vendor.test",
        onEvent: fail,
        fetch: async () => new Response(JSON.stringify(payload)),
      });
      expect(await callIdempotent(client)).toEqual(payload);
      expect(await callIdempotent(client)).toEqual(payload);
      await new Promise((resolve) => setImmediate(resolve));
      process.off("warning", listen);
      expect(warnings.map(({ message }) => message)).toEqual([
        `${vendor.functionName}: option "onEvent" failed, and calls go on: the hook is broken`,
      ]);
    },
  );

  test(`${name}: what a credentials function or a quota store throws is kept as the cause, and nothing else shows it`, async () => {
    const thrown = new Error("vault says canary-of-the-vault");
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const options = { endpoint: "https://vendor.test", logger: { debug: log, warn: log } };
    const sealed = createClient({ ...options, ...vendor.credentialsFrom([thrown]) });
    const stored = createClient({ ...options, quota: { store: { admit: () => Promise.reject(thrown) } } });
    for (const client of [sealed, stored]) {
      const error = await failureOf(callIdempotent(client));
      expect(error.cause).toBe(thrown);
      expect(`${error.message}${lines.join("")}`).not.toContain("canary");
    }
  });

  test(`${name}: a hook that changes an event does not change the log`, async () => {
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const client = createClient({
      endpoint: "https://vendor.test",
      logger: { debug: log, warn: log },
      onEvent: (event) => void Object.assign(event, { operation: "forged" }),
      fetch: async () => new Response(JSON.stringify(payload)),
    });
    await callIdempotent(client);
    expect(lines.join("\n")).not.toContain("forged");
  });

  test(`${name}: the stack of a failure includes the caller, for every error and every way to call`, async () => {
    let isSilent = false;
    await using server = await serve((incoming, outgoing) => {
      incoming.resume();
      const { status, body } = vendor.refuse({ message: "m" });
      if (!isSilent) outgoing.writeHead(status).end(JSON.stringify(body));
    });
    const client = createClient({ endpoint: server.url, retry: false, deadline: 500 });
    const refused = createClient({ endpoint: "http://127.0.0.1:1", retry: false });
    const calls: Record<string, () => Promise<unknown>> = {
      refusal: () => callIdempotent(client),
      answer: () => callWithResponse(client),
      connection: () => callIdempotent(refused),
      rule: () => call(client, vendor.suite.invalid.call),
      deadline: () => callOnce(client),
      raw: () => vendor.suite.callRaw(client),
    };
    for (const [kind, run] of Object.entries(calls)) {
      isSilent = kind === "deadline" || kind === "raw";
      const myHandler = async () => {
        await run();
      };
      const error = await failureOf(myHandler());
      const lines = error.stack?.split("\n") ?? [];
      expect([kind, lines.filter((line) => /myHandler/.test(line)).length]).toEqual([kind, 1]);
    }
  });
}
