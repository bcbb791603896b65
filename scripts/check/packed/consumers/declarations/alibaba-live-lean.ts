import { createAlibabaLiveClient } from "@livespec/alibaba-live/lean";

const page = { PageNum: 1, PageSize: 10 };
const credentials = { accessKeyId: "id", accessKeySecret: "secret" };

export const live = createAlibabaLiveClient({ credentials, region: "cn-shanghai" });
export const { raw, withResponse, close, listMessageApp } = live;
export const members = { ...live };
export const listWithResponse = () => live.withResponse.listMessageApp(page);
export const listByRaw = () => live.raw.POST("/ListMessageApp", { body: page });
