/** The program that soak.test.ts runs: eight hours with Tencent's client, printed as one line of JSON. */
import { driftingFrom, liveEightHours, START } from "@livespec/specs/soak/live-eight-hours.ts";
import { createRandom } from "@livespec/specs/soak/seeded-random.ts";
import { createVirtualFetch } from "@livespec/specs/soak/virtual-network.ts";
import { createVirtualTime } from "@livespec/specs/soak/virtual-time.ts";
import { createTencentLiveClient } from "../../src/index.ts";
import { openUserSig } from "../open-user-sig.ts";

const time = createVirtualTime(START);
const random = createRandom(13);
const vendorNow = driftingFrom(time.now);
const happened = { keys: 0, UserSigs: 0, "expired UserSigs": 0, throttled: 0 };

const respond = (ErrorCode: number, rest: object = {}) =>
  new Response(
    JSON.stringify({
      ErrorCode,
      ErrorInfo: ErrorCode === 0 ? "" : "refused",
      ActionStatus: ErrorCode === 0 ? "OK" : "FAIL",
      RequestId: "R",
      ...rest,
    }),
    { headers: { date: new Date(vendorNow()).toUTCString() } },
  );

/** When each UserSig that was met expires, in seconds; the last few of them. */
const expiries = new Map<string, number>();

function expiryOf(userSig: string): number {
  let expiry = expiries.get(userSig);
  if (expiry === undefined) {
    const claims = openUserSig(userSig) as { "TLS.time": number; "TLS.expire": number };
    expiry = claims["TLS.time"] + claims["TLS.expire"];
    happened.UserSigs += 1;
    expiries.set(userSig, expiry);
    if (expiries.size > 10) expiries.delete(expiries.keys().next().value as string);
  }
  return expiry;
}

function answer(url: string): Response {
  const userSig = new URL(url).searchParams.get("usersig") as string;
  if (vendorNow() > expiryOf(userSig) * 1000) {
    happened["expired UserSigs"] += 1;
    return respond(70001);
  }
  const chance = random();
  if (chance < 0.05) {
    happened.throttled += 1;
    return respond(60007);
  }
  if (chance < 0.06) return new Response("<html>bad gateway</html>", { status: 502 });
  return respond(0, { Response: { Token: "token", IsTokenEnable: true } });
}

const client = createTencentLiveClient({
  sdkAppId: 1400704311,
  administrator: "administrator",
  // Asked for with each UserSig of half an hour, and now and then not to be had.
  secretKey: async () => {
    happened.keys += 1;
    if (happened.keys % 7 === 0) throw new Error("vault is sealed");
    return `secret-${happened.keys}`;
  },
  userSigLifetime: 1800,
  region: "singapore",
  fetch: createVirtualFetch({ time, random }, answer),
  now: time.now,
  timer: time.timer,
  retry: { random },
  onEvent: () => {},
});

const hours = await liveEightHours(time, (options) => client.getCallbackToken({}, options));
process.stdout.write(JSON.stringify({ ...hours, ...happened }));
