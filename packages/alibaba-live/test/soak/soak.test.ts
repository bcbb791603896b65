import { join } from "node:path";
import { mockAlibabaAccount, startMock } from "@livespec/mock";
import { defineSoak, runAlone } from "@livespec/specs/soak.ts";
import { expect, test } from "vitest";

defineSoak({
  vendor: "alibaba-live",
  program: join(import.meta.dirname, "eight-hours.ts"),
  least: { keys: 17, "clock refusals": 5, throttled: 1000 },
});

test("a process that made calls over real sockets ends by itself", async () => {
  await using mock = await startMock({ vendors: ["alibaba-live"] });
  const { accessKeyId, accessKeySecret } = mockAlibabaAccount;
  const printed = await runAlone(join(import.meta.dirname, "one-call.ts"), {
    env: {
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
      ENDPOINT: mock.vendors["alibaba-live"].url,
    },
  });
  expect(printed).toBe("86400000");
});
