// No file here says a type: the compiler writes them into the declarations, by what the one entry exports that a file imports.
import {
  AlibabaLiveError,
  createAlibabaLiveClient,
  createAlibabaLiveMiddleware,
  environmentCredentials,
  InvalidRequestError,
  LivespecError,
  TransportError,
} from "@livespec/alibaba-live";

const credentials = environmentCredentials();
const page = { PageNum: 1, PageSize: 10 };

export const live = createAlibabaLiveClient({ credentials, region: "cn-shanghai" });
export const { raw, withResponse, close, listMessageApp } = live;
export const { POST, use } = live.raw;
export const members = { ...live };
export const membersWithResponse = { ...live.withResponse };
export const middleware = createAlibabaLiveMiddleware({ credentials });
export const list = () => live.listMessageApp(page);
export const listWithResponse = () => live.withResponse.listMessageApp(page);
export const listByRaw = () => live.raw.POST("/ListMessageApp", { body: page });
export const findApp = async (name: string) => {
  const { Result } = await live.listMessageApp(page);
  return Result.AppList.find(({ AppName }) => AppName === name);
};

export class ApplicationsError extends AlibabaLiveError {}
export const explain = (error: unknown) => {
  if (error instanceof InvalidRequestError) return error.violations;
  if (error instanceof TransportError) return { phase: error.phase, cause: error.cause };
  if (error instanceof AlibabaLiveError) return error.hasCategory("throttled") ? error : error.category;
  return error instanceof LivespecError ? error : undefined;
};
