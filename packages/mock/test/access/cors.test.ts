import { expect, test } from "vitest";
import { startMock } from "../../src/index.ts";
import { vendorNames, vendors } from "../../src/vendors.ts";
import { receive } from "../support/receive.ts";

const preflightOf = (origin: string, headers: Record<string, string> = {}) => ({
  method: "OPTIONS",
  headers: {
    origin,
    "access-control-request-method": "POST",
    "access-control-request-headers": "authorization,x-acs-action",
    ...headers,
  },
});

const preflight = preflightOf("https://page.example");
const exposed = "date, retry-after, x-livespec-mock";
const exposedByAlibaba = `${exposed}, x-acs-request-id, x-acs-retry-after`;

const corsOf = (headers: object) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.startsWith("access-control-") || name === "vary"),
  );

test.for(vendorNames)("%s lets a page of any origin call", async (vendor) => {
  const seen: string[] = [];
  await using mock = await startMock({
    vendors: [vendor],
    cors: true,
    onExchange: ({ request }) => seen.push(request.method),
  });
  const { url, attempts } = mock.vendors[vendor];
  const asked = await receive(url, preflight);
  expect([asked.status, asked.headers["content-length"], corsOf(asked.headers)]).toEqual([
    204,
    undefined,
    {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": "authorization,x-acs-action",
    },
  ]);
  // The vendor's own refusal, which a page may read too.
  const answered = await receive(url, { headers: { origin: "https://page.example" } });
  expect(corsOf(answered.headers)).toEqual({
    "access-control-allow-origin": "*",
    "access-control-expose-headers": [exposed, ...vendors[vendor].exposedHeaders].join(", "),
  });
  expect([seen, attempts.count()]).toEqual([["POST"], 0]);
});

test.for(["http://localhost:3000", "https://app.example"])(
  "lets %s call and read the answer",
  async (origin) => {
    await using mock = await startMock({
      vendors: ["alibaba-live"],
      allowedOrigins: ["https://app.example"],
    });
    const { url } = mock.vendors["alibaba-live"];
    const asked = await receive(url, preflightOf(origin));
    const answered = await receive(url, { headers: { origin } });
    expect([asked.status, corsOf(asked.headers), corsOf(answered.headers)]).toEqual([
      204,
      {
        "access-control-allow-origin": origin,
        "access-control-allow-methods": "GET, POST",
        "access-control-allow-headers": "authorization,x-acs-action",
        vary: "origin",
      },
      {
        "access-control-allow-origin": origin,
        "access-control-expose-headers": exposedByAlibaba,
        vary: "origin",
      },
    ]);
  },
);

test("a web page gets neither its preflight nor an answer", async () => {
  const verdicts: string[] = [];
  await using mock = await startMock({
    vendors: ["alibaba-live"],
    onExchange: ({ verdict }) => verdicts.push(verdict),
  });
  const { url } = mock.vendors["alibaba-live"];
  const answers = [
    await receive(url, preflight),
    await receive(url, { headers: { origin: "https://page.example" } }),
  ];
  expect(answers.map(({ status, headers }) => [status, corsOf(headers)])).toEqual([
    [403, {}],
    [403, {}],
  ]);
  // Missing from a browser's console.
  const verdict = "Pages of https://page.example may not call without --allow-origin";
  expect(verdicts).toEqual([verdict, verdict]);
});

test("answers a preflight for private network access", async () => {
  await using mock = await startMock({ vendors: ["tencent-live"], allowedOrigins: ["https://app.example"] });
  const asked = await receive(
    mock.vendors["tencent-live"].url,
    preflightOf("https://app.example", { "access-control-request-private-network": "true" }),
  );
  expect(asked.headers["access-control-allow-private-network"]).toBe("true");
});

test("a page may read what a scenario answers", async () => {
  const scenario = { title: "Down.", steps: [{ reset: "before-response" }, { delay: 1 }] } as const;
  await using mock = await startMock({ vendors: ["tencent-live"], cors: true, scenario });
  const { url } = mock.vendors["tencent-live"];
  const ends = [await receive(url, preflight), await receive(url, {}), await receive(url, {})];
  expect(ends.map(({ status, headers }) => [status, headers["access-control-allow-origin"]])).toEqual([
    [204, "*"],
    [undefined, undefined],
    [200, "*"],
  ]);
});

test("a preflight without headers allows no headers", async () => {
  await using mock = await startMock({ vendors: ["tencent-live"], cors: true });
  const headers = { "access-control-request-method": "GET" };
  const asked = await receive(mock.vendors["tencent-live"].url, { method: "OPTIONS", headers });
  expect(corsOf(asked.headers)).toEqual({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST",
  });
});

test("a request without an origin is answered without CORS headers", async () => {
  await using mock = await startMock({ vendors: ["alibaba-live"] });
  const { status, headers } = await receive(mock.vendors["alibaba-live"].url, {});
  expect([status, corsOf(headers)]).toEqual([404, {}]);
});
