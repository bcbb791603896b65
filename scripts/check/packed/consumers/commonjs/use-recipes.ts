import { equal } from "node:assert/strict";
import { openLive } from "./recipes/alibaba-live/open-live";
import { openLive as openTencentLive } from "./recipes/tencent-live/open-live";

async function run(): Promise<void> {
  const alibaba = await openLive({
    credentials: {
      accessKeyId: process.env["ALIBABA_CLOUD_ACCESS_KEY_ID"] ?? "",
      accessKeySecret: process.env["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] ?? "",
    },
    endpoint: process.env["ALIBABA_LIVE_ENDPOINT"] ?? "",
  });
  const { Result } = await alibaba.listMessageApp({ PageNum: 1, PageSize: 10 });
  equal(Result.AppList.length, 1);

  const tencent = await openTencentLive({
    sdkAppId: Number(process.env["TENCENT_SDK_APP_ID"]),
    secretKey: process.env["TENCENT_SECRET_KEY"] ?? "",
    administrator: "administrator",
    endpoint: process.env["TENCENT_ENDPOINT"] ?? "",
  });
  equal((await tencent.setCallbackToken({ Token: "a-token", IsTokenEnable: true })).ActionStatus, "OK");
}

void run();
