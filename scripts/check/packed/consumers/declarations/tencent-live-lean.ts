import { createTencentLiveClient } from "@livespec/tencent-live/lean";

const account = { sdkAppId: 1400000000, secretKey: "0".repeat(64), administrator: "administrator" };

export const live = createTencentLiveClient({ ...account, region: "singapore" });
export const { raw, withResponse, close, getCallbackToken } = live;
export const members = { ...live };
export const getWithResponse = () => live.withResponse.getCallbackToken();
export const getByRaw = () => live.raw.POST("/v4/live_config/get_callback_token", { body: {} });
