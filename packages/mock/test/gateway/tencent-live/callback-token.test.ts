import { expect, test, vi } from "vitest";
import { mockTencentApp, startMock } from "../../../src/index.ts";
import { send } from "../../support/send.ts";
import { commonQuery, mintUserSig } from "./sign-query.ts";

// The first start loads Prism, most of a second of a free machine.
vi.setConfig({ testTimeout: 30_000 });

const second = { sdkAppId: 88888888, secretKey: "f".repeat(64), administrators: ["administrator"] };

/** A vendor that remembers nothing yet. */
const open = async () => {
  const mock = await startMock({
    vendors: ["tencent-live"],
    accounts: { "tencent-live": [mockTencentApp, second] },
    now: () => 1700000000_000,
  });
  const call =
    (operation: string) =>
    async (body: object = {}, { prefer = "", app = mockTencentApp } = {}) => {
      const usersig = mintUserSig({ sdkAppId: app.sdkAppId, secretKey: app.secretKey });
      const target = `/v4/live_config/${operation}?${commonQuery({ sdkappid: String(app.sdkAppId), usersig })}`;
      const headers = prefer === "" ? {} : { prefer };
      const { body: answer } = await send(mock.vendors["tencent-live"].url, {
        target,
        headers,
        body: JSON.stringify(body),
      });
      const { ErrorCode, ErrorInfo, Response } = answer as {
        ErrorCode: number;
        ErrorInfo: string;
        Response?: object;
      };
      return ErrorCode === 0 ? (Response ?? "OK") : [ErrorCode, ErrorInfo];
    };
  return {
    get: call("get_callback_token"),
    set: call("set_callback_token"),
    [Symbol.asyncDispose]: mock.close,
  };
};

const unset = [100302, "no callback token has been set"];

test("get fails before a token was set", async () => {
  await using vendor = await open();
  expect(await vendor.get()).toEqual(unset);
});

test("the first set requires both fields", async () => {
  await using vendor = await open();
  const answers = [
    await vendor.set({ IsTokenEnable: true }),
    await vendor.set({ Token: "t" }),
    await vendor.set({}),
  ];
  expect([...answers, await vendor.get()]).toEqual([
    [100002, "Token is required when the token is set for the first time"],
    [100002, "IsTokenEnable is required when the token is set for the first time"],
    [100002, "Token is required when the token is set for the first time"],
    unset,
  ]);
});

test("get returns what was set; a field that is not sent keeps its value", async () => {
  await using vendor = await open();
  const results: unknown[] = [];
  for (const change of [
    { Token: "one", IsTokenEnable: true },
    { IsTokenEnable: false },
    { Token: "two" },
    {},
  ]) {
    results.push(await vendor.set(change), await vendor.get());
  }
  expect(results).toEqual([
    "OK",
    { Token: "one", IsTokenEnable: true },
    "OK",
    { Token: "one", IsTokenEnable: false },
    "OK",
    { Token: "two", IsTokenEnable: false },
    "OK",
    { Token: "two", IsTokenEnable: false },
  ]);
});

test("a refused change changes nothing", async () => {
  await using vendor = await open();
  await vendor.set({ Token: "one", IsTokenEnable: true });
  await vendor.set({ Token: "", IsTokenEnable: false });
  expect(await vendor.get()).toEqual({ Token: "one", IsTokenEnable: true });
});

test("an answer selected by Prefer neither reads nor writes the state", async () => {
  await using vendor = await open();
  const preferred = [
    await vendor.get({}, { prefer: "example=disabled" }),
    await vendor.set({ Token: "t", IsTokenEnable: true }, { prefer: "example=done" }),
  ];
  expect([...preferred, await vendor.get()]).toEqual([
    { Token: "a-token-of-your-own-choice", IsTokenEnable: false },
    "OK",
    unset,
  ]);
});

test("each app has its own state", async () => {
  await using vendor = await open();
  await vendor.set({ Token: "one", IsTokenEnable: true });
  expect(await vendor.get({}, { app: second })).toEqual(unset);
});
