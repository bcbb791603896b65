import { type AlibabaLiveClient, createAlibabaLiveClient } from "@livespec/alibaba-live";
import { createTencentLiveClient, type TencentLiveClient } from "@livespec/tencent-live";

/** One call of the tour. */
export interface DemoCall {
  /** As one would write it. */
  readonly title: string;
  readonly run: () => Promise<unknown>;
}

/** A client's fields that a tour may not decide by itself: who calls, and where. */
export type AlibabaOptions = Parameters<typeof createAlibabaLiveClient>[0];
export type TencentOptions = Parameters<typeof createTencentLiveClient>[0];

/** Asks Alibaba Cloud Live for a token for one device. */
export function listAlibabaCalls(options: AlibabaOptions, { appId }: { appId: string }): DemoCall[] {
  const live: AlibabaLiveClient = createAlibabaLiveClient(options);
  const request = { AppId: appId, UserId: "de1.a0", DeviceId: "dev-01", DeviceType: "web" } as const;
  return [
    {
      title: 'alibaba.getMessageToken({ AppId, UserId: "de1.a0", DeviceId: "dev-01", DeviceType: "web" })',
      run: () => live.getMessageToken(request),
    },
  ];
}

/** Sets the token that Tencent signs webhook calls with, and reads it back. */
export function listTencentCalls(options: TencentOptions, { token }: { token: string }): DemoCall[] {
  const live: TencentLiveClient = createTencentLiveClient(options);
  return [
    {
      title: "tencent.setCallbackToken({ Token, IsTokenEnable: true })",
      run: () => live.setCallbackToken({ Token: token, IsTokenEnable: true }),
    },
    { title: "tencent.getCallbackToken()", run: () => live.getCallbackToken() },
  ];
}
