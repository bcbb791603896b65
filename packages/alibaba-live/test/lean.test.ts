import { InvalidRequestError } from "@livespec/core";
import { mockAlibabaAccount, startMock } from "@livespec/mock";
import { afterAll, expect, test } from "vitest";
import { AlibabaLiveError, type AlibabaLiveLeanClientOptions, createAlibabaLiveClient } from "../src/lean.ts";
import { checkRequest } from "../src/request-check.ts";

const mock = await startMock({ vendors: ["alibaba-live"] });
afterAll(() => mock.close());

const { accessKeyId, accessKeySecret } = mockAlibabaAccount;
const createClient = (options: Partial<AlibabaLiveLeanClientOptions> = {}) =>
  createAlibabaLiveClient({
    credentials: { accessKeyId, accessKeySecret },
    endpoint: mock.vendors["alibaba-live"].url,
    ...options,
  } as AlibabaLiveLeanClientOptions);
const request = {
  AppId: "a494caec-0000-695ef345db77",
  UserId: "de1.a0",
  DeviceId: "dev-01",
  DeviceType: "web",
} as const;
const wrong = { ...request, DeviceType: "toaster" as "web" };

test("the lean client signs, sends and answers as the whole one does", async () => {
  const { Result } = await createClient().getMessageToken(request);
  expect(Result?.AccessTokenExpiredTime).toBe(86_400_000);
});

test("the lean client sends what breaks a rule, and the vendor's refusal is a typed error of its own entry", async () => {
  const error = await createClient()
    .getMessageToken(wrong)
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(AlibabaLiveError);
  expect(error).toMatchObject({ status: 400, operation: "getMessageToken" });
});

test("given the check, the lean client refuses what breaks a rule before it is sent", async () => {
  const calling = createClient({ checkRequest }).getMessageToken(wrong);
  await expect(calling).rejects.toThrow(InvalidRequestError);
  await expect(calling).rejects.toThrow("DeviceType must be one of");
});

test("a check that is no function, and options that are none, are refused at once", () => {
  expect(() => createClient({ checkRequest: true as never })).toThrow(
    new TypeError('createAlibabaLiveClient: option "checkRequest" must be a function'),
  );
  expect(() => createAlibabaLiveClient(undefined as never)).toThrow(
    new TypeError('createAlibabaLiveClient: option "options" must be an object'),
  );
});
