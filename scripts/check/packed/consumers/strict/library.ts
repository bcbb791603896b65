// A library around the clients, as it has to be written for `isolatedDeclarations`, without anything of Node's.
import {
  type AlibabaLiveClient,
  type AlibabaLiveClientOptions,
  AlibabaLiveError,
  type AlibabaLiveErrorCode,
  createAlibabaLiveClient,
  LivespecError,
} from "@livespec/alibaba-live";
import { createAlibabaLiveClient as createLeanAlibabaLiveClient } from "@livespec/alibaba-live/lean";
import { checkRequest } from "@livespec/alibaba-live/request-check";
import {
  parseTencentLiveWebhook,
  type TencentLiveClient,
  type TencentLiveWebhook,
  type UnknownTencentLiveWebhook,
} from "@livespec/tencent-live";
import { createUserSig } from "@livespec/tencent-live/user-sig";

export const open = (options: AlibabaLiveClientOptions): AlibabaLiveClient =>
  createAlibabaLiveClient(options);

export const openLean = (options: AlibabaLiveClientOptions): unknown =>
  createLeanAlibabaLiveClient({ ...options, checkRequest });

export class Applications {
  readonly #live: AlibabaLiveClient;

  constructor(live: AlibabaLiveClient) {
    this.#live = live;
  }

  async names(signal: AbortSignal): Promise<string[]> {
    const { Result } = await this.#live.listMessageApp({ PageNum: 1, PageSize: 10 }, { signal });
    return Result.AppList.flatMap(({ AppName }) => AppName ?? []);
  }
}

export function readCode(error: unknown): AlibabaLiveErrorCode | string | undefined {
  if (error instanceof AlibabaLiveError && error.hasCategory("throttled")) return error.code;
  return error instanceof LivespecError ? String(error.code) : undefined;
}

export async function switchOn(live: TencentLiveClient, token: string): Promise<boolean> {
  const { data } = await live.raw.POST("/v4/live_config/set_callback_token", {
    body: { Token: token, IsTokenEnable: true },
  });
  return data?.ActionStatus === "OK";
}

export const readWebhook = (text: string): TencentLiveWebhook | UnknownTencentLiveWebhook =>
  parseTencentLiveWebhook(text);

export const logIn = (identifier: string, app: { sdkAppId: number; secretKey: string }): string =>
  createUserSig({ ...app, identifier });
