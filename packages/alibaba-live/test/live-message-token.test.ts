import { expect, test } from "vitest";
import { createLiveMessageToken, type LiveMessageTokenOptions } from "../src/live-message-token.ts";

// Derived from the formula that https://help.aliyun.com/zh/live/im-server-integration gives; the vendor publishes no answer.
const options = {
  appId: "demoappid",
  appKey: "demoappkey",
  userId: "user_1",
  nonce: "AK_nonce1",
  expiresAt: 1_700_000_000,
};
const auth = { user_id: "user_1", nonce: "AK_nonce1", timestamp: 1_700_000_000 };

test("an administrator's token is the known answer, in the shape that the client SDK takes", () => {
  expect(createLiveMessageToken({ ...options, role: "admin", appSign: "demoappsign" })).toEqual({
    app_id: "demoappid",
    app_sign: "demoappsign",
    app_token: "797742de3fd9652d1104c339cfcd06334d780390561498922a033b878163d95b",
    auth: { ...auth, role: "admin" },
  });
});

test("an ordinary user's token is the known answer", () => {
  expect(createLiveMessageToken(options)).toEqual({
    app_id: "demoappid",
    app_token: "b7db19db74168a3cdabac6d3d1f0935b623e600d7244e5f3ff70cb7d0170f21d",
    auth: { ...auth, role: "" },
  });
});

test("without a nonce and an end, the nonce is random and the end a day from now", () => {
  const { appId, appKey, userId } = options;
  const make = () => createLiveMessageToken({ appId, appKey, userId, now: () => 1_700_000_000_999 }).auth;
  const [first, second] = [make(), make()];
  expect(first).toEqual({
    ...auth,
    nonce: expect.stringMatching(/^AK_[0-9a-f]{32}$/),
    timestamp: 1_700_086_400,
    role: "",
  });
  expect(second.nonce).not.toBe(first.nonce);
});

test.for([
  [{ appId: "" }, "appId", "must be a non-empty text"],
  [{ appKey: undefined }, "appKey", "must be a non-empty text"],
  [{ appSign: "" }, "appSign", "must be a non-empty text"],
  [{ userId: "user-1" }, "userId", "must be 1 to 64 letters, digits and _"],
  [{ userId: "u".repeat(65) }, "userId", "must be 1 to 64 letters, digits and _"],
  [{ role: "root" }, "role", 'must be "admin" or ""'],
  [{ nonce: "n".repeat(65) }, "nonce", "must be a text of at most 64 characters"],
  [{ expiresAt: 1.5 }, "expiresAt", "must be a whole number of seconds since 1970"],
] as const)("%o is refused by naming %s", ([wrong, option, rule]) => {
  expect(() =>
    createLiveMessageToken({ ...options, ...wrong } as unknown as LiveMessageTokenOptions),
  ).toThrow(new TypeError(`createLiveMessageToken: option "${option}" ${rule}`));
});
