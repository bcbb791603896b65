import { expect, test } from "vitest";
import { type Exchange, type MockOptions, mockTencentApp, startMock } from "../../src/index.ts";
import { commonQuery, mintUserSig } from "../gateway/tencent-live/sign-query.ts";
import { receive } from "../support/receive.ts";

const noon = Date.parse("2026-11-22T12:00:00Z");

/** A mock whose callback token somebody tries to set, and what became of that. */
const open = async (options: MockOptions = {}) => {
  const exchanges: Exchange[] = [];
  const mock = await startMock({
    vendors: ["tencent-live"],
    now: () => noon,
    onExchange: (exchange) => exchanges.push(exchange),
    ...options,
  });
  const { url, attempts } = mock.vendors["tencent-live"];
  const target = (action: string) =>
    `/v4/live_config/${action}?${commonQuery({ usersig: mintUserSig({ time: noon / 1000 }) })}`;
  const call = async (action: string, headers: Record<string, string>, body: string) => {
    const { status, body: answer } = await receive(url, { target: target(action), headers, body });
    return { status, answer: JSON.parse(answer.toString()) };
  };
  return {
    port: new URL(url).port,
    exchanges,
    attempts,
    /** Sends what a page may send without asking: `text/plain`. */
    set: (headers: Record<string, string> = {}) =>
      call(
        "set_callback_token",
        { "content-type": "text/plain", ...headers },
        JSON.stringify({ Token: "stolen", IsTokenEnable: true }),
      ),
    read: async () => (await call("get_callback_token", {}, "{}")).answer,
    [Symbol.asyncDispose]: mock.close,
  };
};

test("a web page changes nothing and gets the option that would allow it", async () => {
  await using mock = await open();
  expect(await mock.set({ origin: "https://evil.example" })).toEqual({
    status: 403,
    answer: {
      title: "Pages of https://evil.example may not call without --allow-origin",
      detail:
        'Start the mock with --allow-origin https://evil.example, or allowedOrigins: ["https://evil.example"], if they should.',
      status: 403,
    },
  });
  expect(mock.exchanges.map(({ call, verdict }) => [call, verdict])).toEqual([
    [undefined, "Pages of https://evil.example may not call without --allow-origin"],
  ]);
  expect(mock.attempts.count()).toBe(0);
  expect(await mock.read()).toMatchObject({ ErrorCode: 100302 });
});

const refused: readonly [fact: string, headers: Record<string, string>, title: string][] = [
  ["a file or a sandboxed frame", { origin: "null" }, "Pages without an origin may not call without --cors"],
  ["a malformed origin", { origin: "localhost" }, "Pages without an origin may not call without --cors"],
  [
    "a page whose name begins like this machine's",
    { origin: "http://localhost.evil.example" },
    "Pages of http://localhost.evil.example may not call without --allow-origin",
  ],
  [
    "a page of a neighbour",
    { origin: "http://192.168.1.20:3000" },
    "Pages of http://192.168.1.20:3000 may not call without --allow-origin",
  ],
  [
    "an app or an extension",
    { origin: "chrome-extension://abcdefgh" },
    "Pages of chrome-extension://abcdefgh may not call without --allow-origin",
  ],
  [
    "an image or a form of another site",
    { "sec-fetch-site": "cross-site" },
    "Pages of other sites may not call without their origin",
  ],
  [
    "a name that leads to this machine",
    { host: "rebound.evil.example:4010" },
    "The mock is not called rebound.evil.example without --allow-host",
  ],
  [
    "an address that is not this machine's",
    { host: "10.0.0.5" },
    "The mock is not called 10.0.0.5 without --allow-host",
  ],
  ["a malformed host", { host: "localhost, evil.example" }, "The Host header is not a host name"],
  [
    "a page of this machine under a name of the web",
    { host: "rebound.evil.example", origin: "http://localhost:3000" },
    "The mock is not called rebound.evil.example without --allow-host",
  ],
];

test.for(refused)("refuses %s", async ([, headers, title]) => {
  await using mock = await open();
  const { status, answer } = await mock.set(headers);
  expect([status, answer.title]).toEqual([403, title]);
  expect(await mock.read()).toMatchObject({ ErrorCode: 100302 });
});

test("a host name with shell characters is quoted", async () => {
  await using mock = await open();
  const { answer } = await mock.set({ host: "a$(reboot).example" });
  expect(answer.detail).toContain("--allow-host 'a$(reboot).example',");
});

const accepted: readonly [fact: string, headers: (port: string) => Record<string, string>][] = [
  ["a program", () => ({})],
  ["a page of localhost", () => ({ origin: "http://localhost:3000" })],
  ["a page of this machine over HTTPS", () => ({ origin: "https://127.0.0.1" })],
  ["a page of another address of this machine", () => ({ origin: "http://127.8.8.8:8080" })],
  ["a page of this machine by IPv6", () => ({ origin: "http://[::1]:5173" })],
  ["a page under .localhost", () => ({ origin: "http://app.localhost:3000" })],
  ["the address bar", () => ({ "sec-fetch-site": "none" })],
  ["an image of a page of the same host", () => ({ "sec-fetch-site": "same-site" })],
  [
    "a page that names itself, be it of another site",
    () => ({ origin: "http://localhost", "sec-fetch-site": "cross-site" }),
  ],
  ["a caller by name", (port) => ({ host: `localhost:${port}` })],
  ["an agent that leads the vendor's own host here", () => ({ host: "console.tim.qq.com" })],
  ["a caller by IPv6", (port) => ({ host: `[::1]:${port}` })],
];

test.for(accepted)("lets in %s", async ([, headers]) => {
  await using mock = await open();
  expect((await mock.set(headers(mock.port))).answer).toMatchObject({ ErrorCode: 0 });
});

test("allows the configured origins and hosts and no others", async () => {
  await using mock = await open({
    allowedOrigins: ["https://app.example"],
    allowedHosts: ["mock", ".example.test"],
  });
  const codes = [
    await mock.set({ origin: "https://app.example" }),
    await mock.set({ host: "mock:4010" }),
    await mock.set({ host: "a.example.test" }),
    await mock.set({ origin: "http://app.example" }),
    await mock.set({ origin: "https://app.example.evil.example" }),
    await mock.set({ host: "mocks" }),
    // A neighbour under the same domain is of the same site.
    await mock.set({ host: "a.example.test", "sec-fetch-site": "same-site" }),
  ].map(({ status }) => status);
  expect(codes).toEqual([200, 200, 200, 403, 403, 403, 403]);
});

test("with a host that other machines can reach, every IP address is allowed", async () => {
  await using mock = await open({ host: "0.0.0.0" });
  const codes = [
    await mock.set({ host: "0.0.0.0:4010" }),
    await mock.set({ host: "192.168.1.20:4010" }),
    await mock.set({ host: "localhost" }),
    await mock.set({ host: "evil.example" }),
  ].map(({ status }) => status);
  expect(codes).toEqual([200, 200, 200, 403]);
});

test("cors allows every page, but no foreign host name", async () => {
  await using mock = await open({ cors: true });
  const codes = [
    await mock.set({ origin: "https://evil.example" }),
    await mock.set({ origin: "null" }),
    await mock.set({ "sec-fetch-site": "cross-site" }),
    await mock.set({ host: "evil.example" }),
  ].map(({ status }) => status);
  expect(codes).toEqual([200, 200, 200, 403]);
});

test("an allowed page still needs a valid signature", async () => {
  await using mock = await open({
    accounts: { "tencent-live": [{ ...mockTencentApp, secretKey: "another" }] },
  });
  expect((await mock.set({ origin: "http://localhost" })).answer).toMatchObject({ ErrorCode: 70009 });
});

test("an oversized host or origin is refused before it is parsed", async () => {
  await using mock = await startMock({ vendors: ["tencent-live"] });
  const { url } = mock.vendors["tencent-live"];
  const target = "/v4/live_config/get_callback_token";
  for (const name of ["host", "origin"]) {
    const long = await receive(url, { target, headers: { [name]: "xn--a9b8".repeat(375_000) }, body: "{}" });
    expect([name, long.status]).toEqual([name, 431]);
  }
  const longer = await receive(url, { target, headers: { host: `${"a".repeat(1_025)}.test` }, body: "{}" });
  expect(longer.status).toBe(403);
});
