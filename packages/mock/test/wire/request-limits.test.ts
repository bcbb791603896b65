import { expect, test } from "vitest";
import { mockTencentApp, startMock } from "../../src/index.ts";
import { receive } from "../support/receive.ts";
import type { WireForm } from "../support/send.ts";

const kib = 1024;

const headersOf = (count: number, length: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`x-${index}`, "x".repeat(length)]));

const page = (title: string, text: string) =>
  `<!doctype html>\n<title>${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n`;

const tooLong: readonly [fact: string, wire: WireForm, status: number, body: string][] = [
  [
    "a path of 512 KiB and a byte",
    { target: `/${"a".repeat(512 * kib)}` },
    414,
    page("414 URI Too Long", "The URL is longer than 524288 bytes."),
  ],
  [
    "a query of almost a megabyte",
    { target: `/?${"%41".repeat(330_000)}` },
    414,
    page("414 URI Too Long", "The URL is longer than 524288 bytes."),
  ],
  [
    "300 headers",
    { headers: headersOf(300, 1) },
    431,
    page(
      "431 Request Header Fields Too Large",
      "There are more than 256 headers, or they are longer than 65536 bytes.",
    ),
  ],
  [
    "20,000 headers",
    { headers: headersOf(20_000, 1) },
    431,
    page(
      "431 Request Header Fields Too Large",
      "There are more than 256 headers, or they are longer than 65536 bytes.",
    ),
  ],
  [
    "an Authorization of 900 KiB",
    { headers: { authorization: `ACS3-HMAC-SHA256 Credential=x,SignedHeaders=${"a;".repeat(450 * kib)}` } },
    431,
    page(
      "431 Request Header Fields Too Large",
      "There are more than 256 headers, or they are longer than 65536 bytes.",
    ),
  ],
  [
    "an Authorization of 3 MiB",
    { headers: { authorization: "x".repeat(3 * kib * kib) } },
    431,
    page(
      "431 Request Header Fields Too Large",
      "There are more than 256 headers, or they are longer than 65536 bytes.",
    ),
  ],
  [
    "a query of 2 MiB",
    { target: `/?${"a=&".repeat(700_000)}` },
    414,
    page("414 URI Too Long", "The URL is longer than 524288 bytes."),
  ],
  [
    "a body of 1 MiB and a byte",
    { body: "x".repeat(kib * kib + 1) },
    413,
    page("413 Payload Too Large", "The body is longer than 1048576 bytes."),
  ],
  [
    "a body of 5 MiB",
    { body: "x".repeat(5 * kib * kib) },
    413,
    page("413 Payload Too Large", "The body is longer than 1048576 bytes."),
  ],
];

test.for(tooLong)("refuses %s", async ([, wire, status, body]) => {
  await using mock = await startMock({ vendors: ["alibaba-live"], scenario: "always-throttled" });
  const { url, attempts } = mock.vendors["alibaba-live"];
  const answer = await receive(url, wire);
  expect([answer.status, answer.body.toString(), attempts.count()]).toEqual([status, body, 0]);
});

test("an oversized request is reported as an exchange", async () => {
  const reported: unknown[] = [];
  await using mock = await startMock({
    vendors: ["tencent-live"],
    onExchange: ({ request, operation, verdict }) => reported.push([request.body, operation, verdict]),
  });
  await receive(mock.vendors["tencent-live"].url, { body: "x".repeat(2 * kib * kib) });
  expect(reported).toEqual([["", undefined, "Payload Too Large"]]);
});

test("accepts a request at the limits", async () => {
  await using mock = await startMock({ vendors: ["tencent-live"] });
  const query = `sdkappid=${mockTencentApp.sdkAppId}&note=`;
  const answer = await receive(mock.vendors["tencent-live"].url, {
    target: `/v4/live_config/get_callback_token?${query.padEnd(500 * kib, "x")}`,
    headers: headersOf(250, 200),
    body: "x".repeat(kib * kib),
  });
  // The vendor's own refusal, for what is missing.
  expect([answer.status, JSON.parse(answer.body.toString()).ErrorCode]).toEqual([200, 60025]);
});

test("joins repeated headers of any name", async () => {
  const seen: unknown[] = [];
  await using mock = await startMock({
    vendors: ["tencent-live"],
    onExchange: ({ request: { headers } }) => seen.push([Object.entries(headers)[0], headers["constructor"]]),
  });
  await receive(mock.vendors["tencent-live"].url, { headers: JSON.parse('{"__proto__":["a","b"]}') });
  expect(seen).toEqual([[["__proto__", "a, b"], undefined]]);
});
