import { expect, test } from "vitest";
import { environmentApp } from "../src/index.ts";
import { createUserSig, environmentApp as ofUserSig, verifyUserSig } from "../src/user-sig/index.ts";

const env = { TENCENT_SDK_APP_ID: "1400000000", TENCENT_SECRET_KEY: "k".repeat(64) };

test("the two variables make an app that can be spread into the options of a client and of a UserSig", () => {
  const app = environmentApp(env);
  expect(app).toEqual({ sdkAppId: 1400000000, secretKey: "k".repeat(64) });
  const userSig = createUserSig({ ...ofUserSig(env), identifier: "user-1" });
  expect(verifyUserSig(userSig, app).identifier).toBe("user-1");
});

test.each([
  ["TENCENT_SDK_APP_ID", undefined, "is not set"],
  ["TENCENT_SDK_APP_ID", "", "is not set"],
  ["TENCENT_SDK_APP_ID", "0", "must be an integer from 1 to 4294967295"],
  ["TENCENT_SDK_APP_ID", "14e8", "must be an integer from 1 to 4294967295"],
  ["TENCENT_SDK_APP_ID", "canary", "must be an integer from 1 to 4294967295"],
  ["TENCENT_SECRET_KEY", undefined, "is not set"],
  ["TENCENT_SECRET_KEY", "undefined", "stands for a missing value"],
  ["TENCENT_SECRET_KEY", '"canary"', "is in quotes"],
  ["TENCENT_SECRET_KEY", "canary\n", "ends in a line feed or carriage return"],
])("%s %j is refused by name, without its value", (name, value, fault) => {
  expect(() => environmentApp({ ...env, [name]: value })).toThrow(
    new TypeError(`environmentApp: the environment variable ${name} ${fault}`),
  );
});

test("a value that is not an environment is refused", () => {
  expect(() => environmentApp(null as never)).toThrow(
    new TypeError('environmentApp: option "env" must be an object'),
  );
});
