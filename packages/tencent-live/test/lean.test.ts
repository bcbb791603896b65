import { InvalidRequestError } from "@livespec/core";
import { mockTencentApp, startMock } from "@livespec/mock";
import { afterAll, expect, test } from "vitest";
import { createTencentLiveClient, TencentLiveError, type TencentLiveLeanClientOptions } from "../src/lean.ts";
import { checkRequest } from "../src/request-check.ts";

const mock = await startMock({ vendors: ["tencent-live"] });
afterAll(() => mock.close());

const createClient = (options: Partial<TencentLiveLeanClientOptions> = {}) =>
  createTencentLiveClient({
    sdkAppId: mockTencentApp.sdkAppId,
    secretKey: mockTencentApp.secretKey,
    administrator: "administrator",
    endpoint: mock.vendors["tencent-live"].url,
    ...options,
  } as TencentLiveLeanClientOptions);
const wrong = { Token: 1 as unknown as string, IsTokenEnable: true };

test("the lean client signs, sends and answers as the whole one does", async () => {
  const live = createClient();
  await live.setCallbackToken({ Token: "token", IsTokenEnable: true });
  expect((await live.getCallbackToken()).Response).toEqual({ Token: "token", IsTokenEnable: true });
});

test("the lean client sends what breaks a rule, and the vendor's refusal is a typed error of its own entry", async () => {
  const error = await createClient()
    .setCallbackToken(wrong)
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(TencentLiveError);
  expect(error).toMatchObject({ status: 200, operation: "setCallbackToken" });
});

test("given the check, the lean client refuses what breaks a rule before it is sent", async () => {
  const calling = createClient({ checkRequest }).setCallbackToken(wrong);
  await expect(calling).rejects.toThrow(InvalidRequestError);
  await expect(calling).rejects.toThrow("Token must be a string");
});

test("a check that is no function, and options that are none, are refused at once", () => {
  expect(() => createClient({ checkRequest: true as never })).toThrow(
    new TypeError('createTencentLiveClient: option "checkRequest" must be a function'),
  );
  expect(() => createTencentLiveClient(undefined as never)).toThrow(
    new TypeError('createTencentLiveClient: option "options" must be an object'),
  );
});
