import { createAlibabaLiveClient } from "@livespec/alibaba-live";
import type { Subject } from "../../subject.ts";
import { endlessQuota as quota } from "../../tasks/endless-quota.ts";
import { CREDENTIALS, REQUEST, verifyAnswer } from "../../tasks/get-message-token.ts";

/** Our client as users get it: typed, checked, signed, with its deadline, its retries and its quota. */
export const subject: Subject = {
  label: "**@livespec/alibaba-live**",
  prepare: (endpoint) => {
    const live = createAlibabaLiveClient({ credentials: CREDENTIALS, endpoint, quota });
    return { call: async () => verifyAnswer(await live.getMessageToken(REQUEST)) };
  },
};
