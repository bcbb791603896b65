import type { AlibabaLiveClient } from "@livespec/alibaba-live";

/** A token, and what one would want to note down about how it came. */
export interface NotedToken {
  readonly accessToken: string;
  /** Names the call to the vendor's support. */
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly milliseconds: number;
}

/** Asks for a token by `withResponse`, which answers with more than the payload. Everything else is as without it. */
export async function getNotedToken(
  live: AlibabaLiveClient,
  device: { readonly appId: string; readonly userId: string; readonly deviceId: string },
): Promise<NotedToken> {
  const { data, requestId, attempts, duration } = await live.withResponse.getMessageToken({
    AppId: device.appId,
    UserId: device.userId,
    DeviceId: device.deviceId,
    DeviceType: "web",
  });
  return { accessToken: data.Result.AccessToken, requestId, attempts, milliseconds: duration };
}
