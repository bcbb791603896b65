import { mockAlibabaAccount, startMock } from "@livespec/mock";
import { expect, test } from "vitest";
import { createClientsOfOneAccount } from "../quota/clients-of-one-account.ts";
import { device } from "./device.ts";

test("what one client used of the quota is gone for the other", async () => {
  await using mock = await startMock({ vendors: ["alibaba-live"] });
  const options = { credentials: mockAlibabaAccount, endpoint: mock.vendors["alibaba-live"].url };
  // A hundredth of 100 calls a second is one call.
  const clients = createClientsOfOneAccount({ web: options, jobs: options }, { share: 0.01 });
  await clients.web.getMessageToken(device);
  const error = await clients.jobs.getMessageToken(device, { deadline: 500 }).catch((reason) => reason);
  expect(error).toMatchObject({ name: "QuotaError", code: "QuotaExhausted", operation: "getMessageToken" });
});
