/** Makes some calls and ends with nothing but its last statement: an open socket or a timer would keep the process. */
import { createAlibabaLiveClient, environmentCredentials } from "../../src/index.ts";

const live = createAlibabaLiveClient({
  credentials: environmentCredentials(),
  endpoint: process.env["ENDPOINT"] as string,
});
const request = { AppId: "app", UserId: "user", DeviceId: "device", DeviceType: "web" } as const;
const answers = await Promise.all([1, 2, 3].map(() => live.getMessageToken(request)));
process.stdout.write(String(answers[0]?.Result.AccessTokenExpiredTime));
