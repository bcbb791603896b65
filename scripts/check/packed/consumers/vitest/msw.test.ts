import { createAlibabaLiveClient, environmentCredentials } from "@livespec/alibaba-live";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";

const endpoint = process.env["ALIBABA_LIVE_ENDPOINT"] ?? "";
const list = async () => (await live.listMessageApp({ PageNum: 1, PageSize: 10 })).RequestId;
const answerAs = (name: string) => ({ RequestId: name, Result: { AppList: [], HasMore: false, Total: 0 } });

const live = createAlibabaLiveClient({ credentials: environmentCredentials(), endpoint });

test("msw intercepts what a client sends from its start to its end", async () => {
  expect(await list()).not.toBe("msw");
  const server = setupServer(http.post(`${endpoint}/`, () => HttpResponse.json(answerAs("msw"))));
  server.listen();
  expect(await list()).toBe("msw");
  server.close();
  expect(await list()).not.toBe("msw");
});
