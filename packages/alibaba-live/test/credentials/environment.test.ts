import { mockAlibabaAccount, startMock } from "@livespec/mock";
import { expect, test } from "vitest";
import { createAlibabaLiveClient, environmentCredentials } from "../../src/index.ts";

const request = {
  AppId: "a494caec-0000-695ef345db77",
  UserId: "de1.a0",
  DeviceId: "dev-01",
  DeviceType: "web",
} as const;
const key = { ALIBABA_CLOUD_ACCESS_KEY_ID: "an-id", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "a-secret" };

test("the variables of the vendor's tools make an access key", () => {
  expect(environmentCredentials(key)()).toEqual({ accessKeyId: "an-id", accessKeySecret: "a-secret" });
});

test("with a security token they make a temporary access key", () => {
  expect(environmentCredentials({ ...key, ALIBABA_CLOUD_SECURITY_TOKEN: "a-token" })()).toEqual({
    accessKeyId: "an-id",
    accessKeySecret: "a-secret",
    securityToken: "a-token",
  });
});

test("an empty security token counts as absent", () => {
  const { securityToken } = environmentCredentials({ ...key, ALIBABA_CLOUD_SECURITY_TOKEN: "" })();
  expect(securityToken).toBeUndefined();
});

test.each(["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"])(
  "a call without %s ends in an error that names it and shows no value",
  async (name) => {
    await using mock = await startMock({ vendors: ["alibaba-live"] });
    const live = createAlibabaLiveClient({
      credentials: environmentCredentials({ ...key, [name]: "" }),
      endpoint: mock.vendors["alibaba-live"].url,
    });
    const error = await live.getMessageToken(request).catch((reason) => reason);
    expect({ name: error.name, code: error.code, message: error.message }).toEqual({
      name: "CredentialsError",
      code: "CredentialsUnavailable",
      message: `getMessageToken: no credentials: the environment variable ${name} is not set`,
    });
  },
);

test("changes of the environment count from the next attempt on", async () => {
  const { accessKeyId, accessKeySecret } = mockAlibabaAccount;
  const temporary = { accessKeyId: "STS.another", accessKeySecret: "another", securityToken: "its-token" };
  const seen: (string | undefined)[] = [];
  await using mock = await startMock({
    vendors: ["alibaba-live"],
    accounts: { "alibaba-live": [mockAlibabaAccount, temporary] },
    onExchange: ({ request: { headers } }) => seen.push(headers["x-acs-security-token"]),
  });
  const env: Record<string, string> = {
    ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
  };
  const credentials = environmentCredentials(env);
  const live = createAlibabaLiveClient({ credentials, endpoint: mock.vendors["alibaba-live"].url });
  await live.getMessageToken(request);
  Object.assign(env, {
    ALIBABA_CLOUD_ACCESS_KEY_ID: temporary.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: temporary.accessKeySecret,
    ALIBABA_CLOUD_SECURITY_TOKEN: temporary.securityToken,
  });
  await live.getMessageToken(request);
  expect(seen).toEqual([undefined, "its-token"]);
});
