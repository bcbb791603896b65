/** The program that soak.test.ts runs: eight hours with Alibaba's client, printed as one line of JSON. */
import { driftingFrom, HOUR, liveEightHours, START } from "@livespec/specs/soak/live-eight-hours.ts";
import { createRandom } from "@livespec/specs/soak/seeded-random.ts";
import { createVirtualFetch } from "@livespec/specs/soak/virtual-network.ts";
import { createVirtualTime } from "@livespec/specs/soak/virtual-time.ts";
import { createAlibabaLiveClient } from "../../src/index.ts";

const time = createVirtualTime(START);
const random = createRandom(11);
const vendorNow = driftingFrom(time.now);
const happened = { keys: 0, "clock refusals": 0, throttled: 0 };

const refuse = (Code: string) =>
  new Response(JSON.stringify({ Code, Message: "refused", RequestId: "R" }), {
    status: 400,
    headers: { date: new Date(vendorNow()).toUTCString() },
  });

function answer(headers: Record<string, string>): Response {
  const date = Date.parse(headers["x-acs-date"] as string);
  if (Math.abs(date - vendorNow()) > HOUR / 4) {
    happened["clock refusals"] += 1;
    return refuse("InvalidTimeStamp.Expired");
  }
  const chance = random();
  if (chance < 0.05) {
    happened.throttled += 1;
    return refuse("Throttling.User");
  }
  if (chance < 0.06) return new Response("<html>bad gateway</html>", { status: 502 });
  return new Response('{"RequestId":"R","Result":{"Success":true}}');
}

const client = createAlibabaLiveClient({
  // Keys of half an hour, and now and then none to be had.
  credentials: async () => {
    happened.keys += 1;
    if (happened.keys % 7 === 0) throw new Error("vault is sealed");
    return {
      accessKeyId: `id-${happened.keys}`,
      accessKeySecret: "secret",
      expiresAt: time.now() + HOUR / 2,
    };
  },
  region: "cn-shanghai",
  fetch: createVirtualFetch({ time, random }, (_, headers) => answer(headers)),
  now: time.now,
  timer: time.timer,
  retry: { random },
  onEvent: () => {},
});

const request = { AppId: "app", GroupId: "group", UserId: "user" };
const hours = await liveEightHours(time, (options) => client.leaveMessageGroup(request, options));
process.stdout.write(JSON.stringify({ ...hours, ...happened }));
