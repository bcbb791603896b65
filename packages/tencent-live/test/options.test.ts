import { expect, test } from "vitest";
import { createTencentLiveClient, createTencentLiveMiddleware } from "../src/index.ts";

const valid = { sdkAppId: 1400000000, secretKey: "key", administrator: "administrator", region: "singapore" };

const messageOf = (options: unknown) => {
  try {
    createTencentLiveClient(options as Parameters<typeof createTencentLiveClient>[0]);
    return "accepted";
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
};

test.for([
  [{ ...valid, sdkAppId: "1400000000" }, "sdkAppId", "must be an integer from 1 to 4294967295"],
  [{ ...valid, sdkAppId: 2 ** 32 }, "sdkAppId", "must be an integer from 1 to 4294967295"],
  [{ ...valid, sdkAppId: 0 }, "sdkAppId", "must be an integer from 1 to 4294967295"],
  [{ ...valid, secretKey: "" }, "secretKey", "is missing or empty"],
  [{ ...valid, administrator: undefined }, "administrator", "must be 1 to 32 letters, digits, _ and -"],
  [{ ...valid, administrator: "a".repeat(33) }, "administrator", "must be 1 to 32 letters, digits, _ and -"],
  [{ ...valid, administrator: "用户" }, "administrator", "must be 1 to 32 letters, digits, _ and -"],
  [
    { ...valid, userSigLifetime: 59 },
    "userSigLifetime",
    "must be an integer from 60 to 4294967295, in seconds",
  ],
  [{ ...valid, random: 7 }, "random", "must be a function"],
] as const)("%o is refused by naming %s", ([options, option, rule]) => {
  expect(messageOf(options)).toBe(`createTencentLiveClient: option "${option}" ${rule}`);
});

test("an app, its key, an administrator and a region are sufficient", () => {
  expect(messageOf(valid)).toBe("accepted");
});

test("the middleware's errors name the middleware", () => {
  expect(() => createTencentLiveMiddleware({ ...valid, secretKey: "" })).toThrow(
    new TypeError('createTencentLiveMiddleware: option "secretKey" is missing or empty'),
  );
});
