const { equal } = require("node:assert/strict");
const { createAlibabaLiveClient, environmentCredentials } = require("@livespec/alibaba-live");

const live = createAlibabaLiveClient({
  credentials: environmentCredentials(),
  endpoint: process.env.ALIBABA_LIVE_ENDPOINT,
});
live.listMessageApp({ PageNum: 1, PageSize: 10 }).then(({ Result }) => equal(Result.AppList.length, 1));
