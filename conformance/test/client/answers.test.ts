import { deflateSync } from "node:zlib";
import { TransportError } from "@livespec/core";
import { expect, test } from "vitest";
import { answerWith, failureOf, RETRY, serve, subjects } from "./subject.ts";

for (const subject of subjects) {
  const { vendor, name, idempotent, payload, createClient, callIdempotent, callWithResponse } = subject;

  test(`${name}: a Response without a stream is read by its other methods, and one without any is refused once`, async () => {
    const text = async () => JSON.stringify(payload);
    const double = (parts: object) => async () =>
      ({ status: 200, headers: {}, ...parts }) as unknown as Response;
    const withText = createClient({ endpoint: "https://vendor.test", fetch: double({ text }) });
    expect(await callIdempotent(withText)).toEqual(payload);
    const withJson = createClient({
      endpoint: "https://vendor.test",
      fetch: double({ json: text }),
      retry: RETRY,
    });
    const error = await failureOf(callIdempotent(withJson));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({
      attempts: 1,
      retryable: false,
      message: `${idempotent}: no response: the fetch that was used must give a Response with a body to read as a stream, by arrayBuffer() or by text()`,
    });
  });

  test.each([
    [205, "answer"],
    [204, "answer"],
    [304, "answer"],
    [999, "UnexpectedResponse"],
    [600, "UnexpectedResponse"],
  ])(`${name}: raw hands back status %i as an %s`, async (status, what) => {
    await using server = await serve((incoming, outgoing) => {
      incoming.resume();
      outgoing.writeHead(status);
      outgoing.end(status === 205 ? "a body that it must not have" : undefined);
    });
    const client = createClient({ endpoint: server.url, retry: false });
    const ended = vendor.suite.callRaw(client);
    if (what === "answer") expect((await ended).response.status).toBe(status);
    else expect(await failureOf(ended)).toMatchObject({ name: vendor.VendorError.name, code: what, status });
  });

  test(`${name}: raw ignores a caller's framing headers: one length is sent, and no connection header`, async () => {
    let seen: readonly string[] = [];
    await using server = await serve((incoming, outgoing) => {
      seen = incoming.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
      answerWith(payload)(incoming, outgoing);
    });
    const client = createClient({ endpoint: server.url });
    await vendor.suite.callRaw(client, { headers: { "content-length": "3", te: "trailers", "x-mine": "m" } });
    expect(seen.filter((name) => name === "content-length")).toHaveLength(1);
    expect([seen.includes("te"), seen.includes("x-mine")]).toEqual([false, true]);
  });

  test.each([
    ["a page", "<html>all is well</html>", {}],
    ["a body that is not what its coding says", "no gzip", { "content-encoding": "gzip" }],
  ])(
    `${name}: raw throws what every surface throws of %s that is said to be a success`,
    async (_, body, headers) => {
      await using server = await serve((incoming, outgoing) => {
        incoming.resume();
        outgoing.writeHead(200, headers);
        outgoing.end(body);
      });
      for (const fetch of [
        undefined,
        (...given: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...given),
      ]) {
        const client = createClient({ endpoint: server.url, retry: false, ...(fetch && { fetch }) });
        const error = await failureOf(vendor.suite.callRaw(client));
        expect(error).toMatchObject({
          name: vendor.VendorError.name,
          code: "UnexpectedResponse",
          status: 200,
        });
        expect(error).toEqual(await failureOf(callIdempotent(client)));
      }
    },
  );

  test(`${name}: a gateway's HTML page keeps its status and how it began`, async () => {
    const page = "<html><h1>Bad Gateway</h1></html>";
    await using server = await serve((_, outgoing) => outgoing.writeHead(502).end(page));
    expect(await failureOf(callIdempotent(createClient({ endpoint: server.url })))).toMatchObject({
      name: vendor.VendorError.name,
      code: "UnexpectedResponse",
      status: 502,
      retryable: true,
      bodyStart: page,
    });
  });

  test(`${name}: data after the end of a deflated answer is thrown away`, async () => {
    const deflated = deflateSync(JSON.stringify(payload));
    await using server = await serve((incoming, outgoing) => {
      incoming.resume();
      outgoing.writeHead(200, { "content-encoding": "deflate" });
      outgoing.end(Buffer.concat([deflated, Buffer.from("\n")]));
    });
    expect(await callIdempotent(createClient({ endpoint: server.url }))).toEqual(payload);
  });

  test.each([
    "{}",
    '{"error":"rate limited"}',
    '{"code":0,"data":{"name":"a"}}',
    '{"RequestId":"R","data":{}}',
  ])(
    `${name}: a 200 with %s is not an answer of the vendor, which may have acted all the same`,
    async (body) => {
      const client = createClient({ endpoint: "https://vendor.test", fetch: async () => new Response(body) });
      for (const run of [
        () => callIdempotent(client),
        () => callWithResponse(client),
        () => vendor.suite.callRaw(client),
      ])
        expect(await failureOf(run())).toMatchObject({
          name: vendor.VendorError.name,
          attempts: 1,
          bodyStart: body,
          message: expect.stringContaining(
            "HTTP 200 with a body that is not the vendor's JSON; the vendor may have acted all the same",
          ),
        });
    },
  );
}
