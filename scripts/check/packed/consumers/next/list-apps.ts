import { createAlibabaLiveClient, environmentCredentials } from "@livespec/alibaba-live";

/** Answers with the applications of the account. */
export async function listApps(): Promise<Response> {
  const live = createAlibabaLiveClient({
    credentials: environmentCredentials(),
    endpoint: process.env["ALIBABA_LIVE_ENDPOINT"] ?? "",
  });
  const { Result } = await live.listMessageApp({ PageNum: 1, PageSize: 10 });
  return Response.json(Result.AppList);
}
