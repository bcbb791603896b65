import { expect, test } from "vitest";
import { startMock } from "../../src/index.ts";
import { receive } from "../receive.ts";

const preflight = {
  method: "OPTIONS",
  headers: {
    origin: "https://page.example",
    "access-control-request-method": "POST",
    "access-control-request-headers": "authorization,x-acs-action",
  },
};

const corsOf = (headers: object) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith("access-control-")));

test.for(["alibaba-live", "tencent-live"] as const)("%s lets a page of any origin call", async (vendor) => {
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
    "access-control-expose-headers": "date, x-acs-request-id, x-acs-retry-after, retry-after",
  });
  expect([seen, attempts.count()]).toEqual([["POST"], 0]);
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

test("a preflight that asks for no headers is allowed none", async () => {
  await using mock = await startMock({ vendors: ["tencent-live"], cors: true });
  const headers = { "access-control-request-method": "GET" };
  const asked = await receive(mock.vendors["tencent-live"].url, { method: "OPTIONS", headers });
  expect(corsOf(asked.headers)).toEqual({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST",
  });
});

test("without the option a vendor knows no CORS", async () => {
  await using mock = await startMock({ vendors: ["alibaba-live"] });
  const { status, headers } = await receive(mock.vendors["alibaba-live"].url, preflight);
  expect([status, corsOf(headers)]).toEqual([400, {}]);
});
