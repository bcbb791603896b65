import { createAlibabaLiveClient } from "@livespec/alibaba-live";
import type { Subject } from "../../subject.ts";
import { endlessQuota as quota } from "../../tasks/endless-quota.ts";
import { CREDENTIALS, REQUEST, verifyAnswer } from "../../tasks/get-message-token.ts";

/** Our client over the transport that it has on every runtime but Node. */
export const subject: Subject = {
  label: "**@livespec/alibaba-live** over global fetch",
  prepare: (endpoint) => {
    const live = createAlibabaLiveClient({ credentials: CREDENTIALS, endpoint, quota, fetch });
    return { call: async () => verifyAnswer(await live.getMessageToken(REQUEST)) };
  },
};
