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

const regions =
  "cn-shanghai, cn-beijing, cn-shenzhen, cn-qingdao, ap-northeast-1, ap-south-1, ap-southeast-1, ap-southeast-5, eu-central-1";

test.for([
  [undefined, "options", "must be an object"],
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
  [{ credentials }, "region", `must be one of ${regions}, unless "endpoint" is given`],
  [{ ...valid, region: "toString" }, "region", `must be one of ${regions}, unless "endpoint" is given`],
  [{ ...valid, endpoint: "live.aliyuncs.com" }, "endpoint", 'must be an origin such as "https://host:port"'],
  [{ ...valid, endpoint: "https://h/path" }, "endpoint", 'must be an origin such as "https://host:port"'],
  [{ ...valid, endpoint: "ftp://h" }, "endpoint", 'must be an origin such as "https://host:port"'],
  [{ ...valid, deadline: -1 }, "deadline", "must be a number of milliseconds above 0 and up to 2147483647"],
  [{ ...valid, deadline: "1s" }, "deadline", "must be a number of milliseconds above 0 and up to 2147483647"],
  [{ ...valid, fetch: {} }, "fetch", "must be a function"],
  [{ ...valid, now: 0 }, "now", "must be a function"],
  [{ ...valid, nonce: "n" }, "nonce", "must be a function"],
  [{ ...valid, timer: 1 }, "timer", "must be a function"],
  [{ ...valid, timeout: 0 }, "timeout", "must be a number of milliseconds above 0 and up to 2147483647"],
  [{ ...valid, retry: true }, "retry", "must be an object or false"],
  [{ ...valid, retry: { maxAttempts: 0 } }, "retry.maxAttempts", "must be a whole number above 0"],
  [
    { ...valid, retry: { baseDelay: -1 } },
    "retry.baseDelay",
    "must be a number of milliseconds above 0 and up to 2147483647",
  ],
  [{ ...valid, retry: { random: 0.5 } }, "retry.random", "must be a function"],
  [{ ...valid, quota: { share: 2 } }, "quota.share", "must be a number above 0 and up to 1"],
  [{ ...valid, onEvent: [] }, "onEvent", "must be a function"],
  [{ ...valid, logger: { debug() {} } }, "logger", "must have the functions debug and warn"],
  [{ ...valid, agent: "proxy" }, "agent", "must be an agent of node:http or node:https"],
  [{ ...valid, agent: {}, fetch() {} }, "agent", 'has no use beside "fetch"'],
  [{ ...valid, maxResponseBytes: 0.5 }, "maxResponseBytes", "must be a whole number above 0"],
  [
    { ...valid, credentials: { ...credentials, expiresAt: "tomorrow" } },
    "credentials.expiresAt",
    "must be a number of milliseconds since 1970",
  ],
] as const)("%o is refused by naming %s", ([options, option, rule]) => {
  expect(messageOf(options)).toBe(`createAlibabaLiveClient: option "${option}" ${rule}`);
});

test("a region, an endpoint or both are enough", () => {
  expect(messageOf(valid)).toBe("accepted");
  expect(messageOf({ credentials, endpoint: "http://127.0.0.1:4010" })).toBe("accepted");
  expect(messageOf({ ...valid, endpoint: "https://proxy/" })).toBe("accepted");
});

test("credentials from a function are held to the same rules, before anything is signed", async () => {
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

test("the middleware names itself", () => {
  expect(() => createAlibabaLiveMiddleware({} as Parameters<typeof createAlibabaLiveMiddleware>[0])).toThrow(
    new TypeError(
      'createAlibabaLiveMiddleware: option "credentials" must be an access key, or a function that gives one',
    ),
  );
});
