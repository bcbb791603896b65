import { createAlibabaLiveClient } from "@livespec/alibaba-live";
import type { Subject } from "../subject.ts";
import { CREDENTIALS, REQUEST, verifyAnswer } from "../tasks/get-message-token.ts";

/** Our client as users get it: typed, checked, signed, with its deadline. */
export const subject: Subject = {
  label: "**@livespec/alibaba-live**",
  prepare: (endpoint) => {
    const live = createAlibabaLiveClient({ credentials: CREDENTIALS, endpoint });
    return { call: async () => verifyAnswer(await live.getMessageToken(REQUEST)) };
  },
};
