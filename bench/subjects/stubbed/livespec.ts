import { createAlibabaLiveClient } from "@livespec/alibaba-live";
import type { Subject } from "../../subject.ts";
import { endlessQuota as quota } from "../../tasks/endless-quota.ts";
import { ANSWER, CREDENTIALS, REQUEST, verifyAnswer } from "../../tasks/get-message-token.ts";
import { createStubResponse } from "../../tasks/stub-response.ts";

/** Our client around a `fetch` that answers at once. */
export const subject: Subject = {
  label: "**@livespec/alibaba-live**",
  prepare: (endpoint) => {
    const respond = createStubResponse(ANSWER);
    const fetch = async () => respond();
    const live = createAlibabaLiveClient({ credentials: CREDENTIALS, endpoint, quota, fetch });
    return { call: async () => verifyAnswer(await live.getMessageToken(REQUEST)) };
  },
};
