import { expect, test } from "vitest";
import { startMock } from "../../../src/index.ts";
import { send, type WireForm } from "../../support/send.ts";
import { commonQuery, mintUserSig } from "./sign-query.ts";

const start = 1700000000;
const path = "/v4/live_config/get_callback_token";

/** Calls an unsigned mock; resolves with code and header of the answer. */
const call = async (changes: Parameters<typeof commonQuery>[0], wire: WireForm = {}) => {
  await using mock = await startMock({ vendors: ["tencent-live"], unsigned: true, now: () => start * 1000 });
  const { url } = mock.vendors["tencent-live"];
  const { body, headers } = await send(url, {
    target: `${path}?${commonQuery(changes)}`,
    body: "{}",
    ...wire,
  });
  return [(body as { ErrorCode: number }).ErrorCode, headers["x-livespec-mock"]];
};

const notice = "signatures are not checked";
/** The operation itself: no token has been set. */
const accepted = 100302;

test.for<[fact: string, changes: Parameters<typeof commonQuery>[0]]>([
  ["no UserSig", { usersig: undefined }],
  ["an empty UserSig", { usersig: "" }],
  ["a placeholder", { usersig: "none.yet" }],
  ["a UserSig of another key", { usersig: mintUserSig({ secretKey: "wrong" }) }],
  ["a good one", {}],
])("accepts %s", async ([, changes]) => {
  expect(await call(changes)).toEqual([accepted, notice]);
});

test.for<[fact: string, changes: Parameters<typeof commonQuery>[0], code: number]>([
  ["an unknown app", { usersig: undefined, sdkappid: "7" }, 70020],
  ["an identifier that is not an administrator", { usersig: undefined, identifier: "somebody" }, 60010],
  ["two UserSigs", { usersig: "a&usersig=b" }, 60025],
  ["a missing random", { usersig: undefined, random: undefined }, 60025],
  ["a UserSig that has expired", { usersig: mintUserSig({ time: start - 10, expire: 1 }) }, 70001],
  [
    "a UserSig of somebody else",
    { usersig: mintUserSig({ identifier: "other", secretKey: "wrong" }) },
    70013,
  ],
  ["a UserSig for another app", { usersig: mintUserSig({ sdkAppId: 7, secretKey: "wrong" }) }, 70014],
])("still refuses %s", async ([, changes, code]) => {
  expect(await call(changes)).toEqual([code, notice]);
});

test("an invalid body and invalid parameters are still refused", async () => {
  const codes = [
    await call({ usersig: undefined }, { body: "{" }),
    await call({ usersig: undefined }, { body: '{"Extra":1}' }),
  ].map(([code]) => code);
  expect(codes).toEqual([60003, 100002]);
});
