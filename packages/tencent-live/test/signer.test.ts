import { expect, test } from "vitest";
import { createUserSigSigner, signUserSig, toSignedQuery } from "../src/signer.ts";
import { secretKey } from "./vectors/user-sig.ts";

const app = { sdkAppId: 88888888, secretKey, administrator: "admin" };
const request = {
  method: "POST",
  origin: "https://adminapisgp.im.qcloud.com",
  host: "adminapisgp.im.qcloud.com",
  path: "/v4/live_config/get_callback_token",
  query: "",
  headers: {},
  body: "{}",
};

const userSigAt = (time: number, expire: number) =>
  signUserSig({ identifier: "admin", sdkAppId: 88888888, time, expire }, secretKey);

test("toSignedQuery writes the vendor's five parameters under the vendor's names", () => {
  expect(toSignedQuery(app, { userSig: "eJ*-_", random: 99999999 })).toBe(
    "sdkappid=88888888&identifier=admin&usersig=eJ*-_&random=99999999&contenttype=json",
  );
});

test("one UserSig serves until five minutes before it expires, each request with its own random number", async () => {
  const clock = { seconds: 1_700_000_000 };
  const randoms = [1, 2, 3, 4];
  const sign = createUserSigSigner({
    now: () => clock.seconds * 1000,
    random: () => randoms.shift() as number,
    userSigLifetime: 604_800,
  });
  const queryAt = async (seconds: number) => {
    clock.seconds = seconds;
    return (await sign(request, app)).query;
  };
  const expected = (userSig: string, random: number) => toSignedQuery(app, { userSig, random });
  const first = userSigAt(1_700_000_000, 604_800);
  expect(await queryAt(1_700_000_000)).toBe(expected(first, 1));
  expect(await queryAt(1_700_000_000 + 604_800 - 301)).toBe(expected(first, 2));
  const renewedAt = 1_700_000_000 + 604_800 - 300;
  expect(await queryAt(renewedAt)).toBe(expected(userSigAt(renewedAt, 604_800), 3));
});

test("a short UserSig is renewed after nine tenths of its life", async () => {
  const clock = { seconds: 1000 };
  const sign = createUserSigSigner({
    now: () => clock.seconds * 1000,
    random: () => 0,
    userSigLifetime: 100,
  });
  const first = (await sign(request, app)).query;
  clock.seconds = 1089;
  expect((await sign(request, app)).query).toBe(first);
  clock.seconds = 1090;
  expect((await sign(request, app)).query).toBe(
    toSignedQuery(app, { userSig: userSigAt(1090, 100), random: 0 }),
  );
});

test("a signer makes a new UserSig for an app that was changed in place", async () => {
  const changing = { ...app };
  const sign = createUserSigSigner({ now: () => 0, random: () => 0, userSigLifetime: 3600 });
  const userSigOf = async () => {
    const { query } = await sign(request, changing);
    return new URLSearchParams(query).get("usersig");
  };
  const first = await userSigOf();
  expect(await userSigOf()).toBe(first);
  changing.administrator = "another";
  expect(await userSigOf()).not.toBe(first);
});

test("a misspelt option of the signer is refused", () => {
  const options = { now: Date.now, random: () => 1, userSigLifetime: 60, randon: () => 1 };
  expect(() => createUserSigSigner(options)).toThrow(
    new TypeError('createUserSigSigner: option "randon" is unknown; did you mean "random"?'),
  );
});
