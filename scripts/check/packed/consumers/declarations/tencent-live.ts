import {
  createTencentLiveClient,
  createTencentLiveMiddleware,
  InvalidRequestError,
  LivespecError,
  parseTencentLiveWebhook,
  TencentLiveError,
  TransportError,
} from "@livespec/tencent-live";

const account = { sdkAppId: 1400000000, secretKey: "0".repeat(64), administrator: "administrator" };

export const live = createTencentLiveClient({ ...account, region: "singapore" });
export const { raw, withResponse, close, getCallbackToken } = live;
export const { POST, use } = live.raw;
export const members = { ...live };
export const membersWithResponse = { ...live.withResponse };
export const middleware = createTencentLiveMiddleware(account);
export const get = () => live.getCallbackToken();
export const getWithResponse = () => live.withResponse.getCallbackToken();
export const getByRaw = () => live.raw.POST("/v4/live_config/get_callback_token", { body: {} });
export const readWebhook = (text: string) => parseTencentLiveWebhook(text);

export class RoomsError extends TencentLiveError {}
export const explain = (error: unknown) => {
  if (error instanceof InvalidRequestError) return error.violations;
  if (error instanceof TransportError) return { phase: error.phase, cause: error.cause };
  if (error instanceof TencentLiveError) return error.hasCategory("throttled") ? error : error.category;
  return error instanceof LivespecError ? error : undefined;
};
