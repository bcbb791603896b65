import { createAlibabaLiveClient } from "@livespec/alibaba-live";
import { mockAlibabaAccount, startMock } from "@livespec/mock";
import { context, SpanStatusCode, trace } from "@opentelemetry/api";
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { traceCalls } from "../opentelemetry/trace-calls.ts";
import { device, hurry } from "./device.ts";

describe("the OpenTelemetry example", () => {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const tracer = provider.getTracer("test");
  let stop: () => void;

  beforeAll(() => {
    provider.register();
    stop = traceCalls(tracer);
  });
  beforeEach(() => exporter.reset());
  afterAll(async () => {
    stop();
    await provider.shutdown();
    // Other files share this worker.
    trace.disable();
    context.disable();
  });

  test("a call that was throttled twice is a span with three attempts below it", async () => {
    await using mock = await startMock({ vendors: ["alibaba-live"], scenario: "throttle-twice" });
    const endpoint = mock.vendors["alibaba-live"].url;
    const live = createAlibabaLiveClient({ credentials: mockAlibabaAccount, endpoint, timer: hurry });
    await tracer.startActiveSpan("request of a user", async (span) => {
      await live.getMessageToken(device);
      span.end();
    });

    const port = Number(new URL(endpoint).port);
    const common = { "rpc.system.name": "alibaba-live", "rpc.method": "alibaba-live/getMessageToken" };
    const server = { ...common, "server.address": "127.0.0.1", "server.port": port };
    const throttled = { "http.response.status_code": 400, "error.type": "Throttling.User" };
    expect(exporter.getFinishedSpans().map(show)).toEqual([
      { name: "attempt 1", parent: "alibaba-live/getMessageToken", failed: true, ...server, ...throttled },
      {
        name: "attempt 2",
        parent: "alibaba-live/getMessageToken",
        failed: true,
        ...server,
        "http.request.resend_count": 1,
        ...throttled,
      },
      {
        name: "attempt 3",
        parent: "alibaba-live/getMessageToken",
        failed: false,
        ...server,
        "http.request.resend_count": 2,
        "http.response.status_code": 200,
      },
      {
        name: "alibaba-live/getMessageToken",
        parent: "request of a user",
        failed: false,
        ...common,
        "http.response.status_code": 200,
      },
      { name: "request of a user", parent: undefined, failed: false },
    ]);
  });

  test("attempts of calls that run at once stand below their own call", async () => {
    await using mock = await startMock({ vendors: ["alibaba-live"], scenario: "throttle-twice" });
    const endpoint = mock.vendors["alibaba-live"].url;
    const live = createAlibabaLiveClient({ credentials: mockAlibabaAccount, endpoint, timer: hurry });
    await Promise.all([live.getMessageToken(device), live.getMessageToken(device)]);

    const spans = exporter.getFinishedSpans();
    const calls = spans.filter(({ parentSpanContext }) => parentSpanContext === undefined);
    const below = calls.map(
      (call) =>
        spans.filter(({ parentSpanContext }) => parentSpanContext?.spanId === call.spanContext().spanId)
          .length,
    );
    expect({
      calls: calls.length,
      all: spans.length,
      attempts: below.reduce((sum, one) => sum + one),
    }).toEqual({ calls: 2, all: spans.length, attempts: spans.length - 2 });
    expect(below.every((attempts) => attempts > 0)).toBe(true);
  });

  test("a refusal is the status of its spans, and no span knows a secret", async () => {
    await using mock = await startMock({ vendors: ["alibaba-live"] });
    const endpoint = mock.vendors["alibaba-live"].url;
    const credentials = { ...mockAlibabaAccount, accessKeySecret: "canary-secret" };
    const refused = createAlibabaLiveClient({ credentials, endpoint });
    const live = createAlibabaLiveClient({ credentials: mockAlibabaAccount, endpoint });
    const error = await refused.getMessageToken(device).catch((reason: Error) => reason);
    const { Result } = await live.getMessageToken(device);

    const spans = exporter.getFinishedSpans();
    const [, call] = spans;
    expect(call?.status).toEqual({ code: SpanStatusCode.ERROR, message: (error as Error).message });
    expect(call?.attributes["error.type"]).toBe("SignatureDoesNotMatch");
    const written = JSON.stringify(
      spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
    );
    const secrets = [
      "canary-secret",
      mockAlibabaAccount.accessKeySecret,
      mockAlibabaAccount.accessKeyId,
      Result.AccessToken,
      Result.RefreshToken,
      "ACS3-HMAC-SHA256 Credential",
    ];
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
  });

  test("nothing is traced any more once it was taken back", async () => {
    stop();
    await using mock = await startMock({ vendors: ["alibaba-live"] });
    const endpoint = mock.vendors["alibaba-live"].url;
    const live = createAlibabaLiveClient({ credentials: mockAlibabaAccount, endpoint });
    await live.getMessageToken(device);
    expect(exporter.getFinishedSpans()).toEqual([]);
    stop = traceCalls(tracer);
  });

  function show(span: ReadableSpan) {
    const { name, attributes, status, parentSpanContext } = span;
    const { "livespec.request_id": _, ...rest } = attributes;
    const parent = exporter
      .getFinishedSpans()
      .find((one) => one.spanContext().spanId === parentSpanContext?.spanId)?.name;
    return { name, parent, failed: status.code === SpanStatusCode.ERROR, ...rest };
  }
});
