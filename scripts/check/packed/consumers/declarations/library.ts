// Nothing here says a type: the compiler writes each of them into the declarations.
import {
  AlibabaLiveError,
  createAlibabaLiveClient,
  createAlibabaLiveMiddleware,
  environmentCredentials,
  InvalidRequestError,
  LivespecError,
  TransportError,
} from "@livespec/alibaba-live";
import { createAlibabaLiveClient as createLeanAlibabaLiveClient } from "@livespec/alibaba-live/lean";
import { checkRequest } from "@livespec/alibaba-live/request-check";
import { createAcs3Signer } from "@livespec/alibaba-live/signer";
import {
  createTencentLiveClient,
  createTencentLiveMiddleware,
  parseTencentLiveWebhook,
  TencentLiveError,
} from "@livespec/tencent-live";
import { createTencentLiveClient as createLeanTencentLiveClient } from "@livespec/tencent-live/lean";
import { checkRequest as checkTencentRequest } from "@livespec/tencent-live/request-check";
import { createUserSigSigner } from "@livespec/tencent-live/signer";
import { verifyUserSig } from "@livespec/tencent-live/user-sig";

const credentials = environmentCredentials();
const app = {
  sdkAppId: 1400000000,
  secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e",
};
const account = { ...app, administrator: "administrator" };

export const live = createAlibabaLiveClient({ credentials, region: "cn-shanghai" });
export const lean = createLeanAlibabaLiveClient({ credentials, region: "cn-shanghai", checkRequest });
export const { raw, withResponse, close, listMessageApp } = live;
export const membersWithResponse = { ...live.withResponse };
export const { POST, use } = live.raw;
export const middleware = createAlibabaLiveMiddleware({ credentials });
export const signer = createAcs3Signer({ now: Date.now, nonce: () => crypto.randomUUID() });
export const sign = (...given: Parameters<typeof signer>) => signer(...given);
export const check = checkRequest;
export const listWithResponse = () => live.withResponse.listMessageApp({ PageNum: 1, PageSize: 10 });
export const listByRaw = () => live.raw.POST("/ListMessageApp", { body: { PageNum: 1, PageSize: 10 } });
export const findApp = async (name: string) => {
  const { Result } = await live.listMessageApp({ PageNum: 1, PageSize: 10 });
  return Result.AppList.find(({ AppName }) => AppName === name);
};

export const tencent = createTencentLiveClient({ ...account, region: "singapore" });
export const tencentLean = createLeanTencentLiveClient({ ...account, region: "singapore" });
export const { raw: tencentRaw, withResponse: tencentWithResponse } = tencent;
export const tencentMembersWithResponse = { ...tencent.withResponse };
export const tencentMiddleware = createTencentLiveMiddleware(account);
export const tencentSigner = createUserSigSigner({ now: Date.now, random: () => 1, userSigLifetime: 86_400 });
export const tencentSign = (...given: Parameters<typeof tencentSigner>) => tencentSigner(...given);
export const tencentCheck = checkTencentRequest;
export const getCallbackToken = () => tencent.withResponse.getCallbackToken();
export const getCallbackTokenByRaw = () =>
  tencent.raw.POST("/v4/live_config/get_callback_token", { body: {} });
export const readWebhook = (text: string) => parseTencentLiveWebhook(text);
export const verify = (userSig: string) => verifyUserSig(userSig, app);

export class ApplicationsError extends AlibabaLiveError {}
export class RoomsError extends TencentLiveError {}
export const explain = (error: unknown) => {
  if (error instanceof InvalidRequestError) return error.violations;
  if (error instanceof TransportError) return { phase: error.phase, cause: error.cause };
  if (error instanceof AlibabaLiveError) return error.isIn("throttled") ? error : error.category;
  if (error instanceof TencentLiveError) return error.isIn("credentials") ? error : error.category;
  return error instanceof LivespecError ? error : undefined;
};
