// What a server reads from its environment, passed as it is.
import { type AlibabaLiveClient, createAlibabaLiveClient } from "@livespec/alibaba-live";
import { createTencentLiveClient, type TencentLiveClient } from "@livespec/tencent-live";

const { env } = process;

export const alibaba: AlibabaLiveClient = createAlibabaLiveClient({
  credentials: {
    accessKeyId: env["ALIBABA_CLOUD_ACCESS_KEY_ID"] ?? "",
    accessKeySecret: env["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] ?? "",
    securityToken: env["ALIBABA_CLOUD_SECURITY_TOKEN"],
  },
  region: "cn-shanghai",
  endpoint: env["ALIBABA_LIVE_ENDPOINT"],
  deadline: env["DEADLINE"] === undefined ? undefined : Number(env["DEADLINE"]),
  logger: env["DEBUG"] === undefined ? undefined : console,
});

export const tencent: TencentLiveClient = createTencentLiveClient({
  sdkAppId: Number(env["TENCENT_SDK_APP_ID"]),
  secretKey: env["TENCENT_SECRET_KEY"] ?? "",
  administrator: "administrator",
  region: "singapore",
  endpoint: env["TENCENT_ENDPOINT"],
  retry: env["RETRY"] === undefined ? undefined : false,
});
