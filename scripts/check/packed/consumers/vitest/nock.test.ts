import { createAlibabaLiveClient, environmentCredentials } from "@livespec/alibaba-live";
import nock from "nock";
import { expect, test } from "vitest";

const endpoint = process.env["ALIBABA_LIVE_ENDPOINT"] ?? "";
const list = async () => (await live.listMessageApp({ PageNum: 1, PageSize: 10 })).RequestId;
const answerAs = (name: string) => ({ RequestId: name, Result: { AppList: [], HasMore: false, Total: 0 } });

const live = createAlibabaLiveClient({ credentials: environmentCredentials(), endpoint });

test("nock intercepts what a client sends from its start to its end", async () => {
  expect(await list()).not.toBe("nock");
  nock(endpoint).post("/").reply(200, answerAs("nock"));
  expect(await list()).toBe("nock");
  nock.restore();
  expect(await list()).not.toBe("nock");
});
