import { expect, test } from "vitest";
import { createAlibabaLiveClient, createAlibabaLiveMiddleware } from "../src/index.ts";

const credentials = { accessKeyId: "id", accessKeySecret: "secret" };
const valid = { credentials, region: "cn-shanghai" };

const messageOf = (options: unknown) => {
  try {
    createAlibabaLiveClient(options as Parameters<typeof createAlibabaLiveClient>[0]);
    return "accepted";
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
};

test.for([
  [
    { ...valid, credentials: undefined },
    "credentials",
    "must be an access key, or a function that gives one",
  ],
  [{ ...valid, credentials: { accessKeyId: "id" } }, "credentials.accessKeySecret", "is missing or empty"],
  [
    { ...valid, credentials: { ...credentials, accessKeyId: "id\r\nx: y" } },
    "credentials.accessKeyId",
    "has an invisible or non-ASCII character",
  ],
  [
    { ...valid, credentials: { ...credentials, securityToken: "" } },
    "credentials.securityToken",
    "is missing or empty",
  ],
  [{ ...valid, nonce: "n" }, "nonce", "must be a function"],
  [
    { ...valid, credentials: { ...credentials, expiresAt: "tomorrow" } },
    "credentials.expiresAt",
    "must be a number of milliseconds since 1970",
  ],
] as const)("%o is refused by naming %s", ([options, option, rule]) => {
  expect(messageOf(options)).toBe(`createAlibabaLiveClient: option "${option}" ${rule}`);
});

test("an access key and a region are sufficient", () => {
  expect(messageOf(valid)).toBe("accepted");
});

test("credentials from a function are checked by the same rules, before anything is signed", async () => {
  const client = createAlibabaLiveClient({
    ...valid,
    region: "cn-shanghai",
    credentials: () => ({ ...credentials, accessKeyId: "" }),
  });
  const request = { AppId: "a", UserId: "u", DeviceId: "d", DeviceType: "web" } as const;
  await expect(client.getMessageToken(request)).rejects.toMatchObject({
    name: "CredentialsError",
    message:
      'getMessageToken: no credentials: createAlibabaLiveClient: option "credentials.accessKeyId" is missing or empty',
  });
});

test("the middleware's errors name the middleware", () => {
  expect(() => createAlibabaLiveMiddleware({} as Parameters<typeof createAlibabaLiveMiddleware>[0])).toThrow(
    new TypeError(
      'createAlibabaLiveMiddleware: option "credentials" must be an access key, or a function that gives one',
    ),
  );
});
