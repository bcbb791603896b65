import { createAlibabaLiveClient } from "@livespec/alibaba-live";
import type { Subject } from "../subject.ts";
import { ANSWER, CREDENTIALS, REQUEST, verifyAnswer } from "../tasks/get-message-token.ts";

/** Our client around a `fetch` that answers at once. The answer is a plain object: making a Response is the network's cost. */
export const subject: Subject = {
  label: "**@livespec/alibaba-live**",
  prepare: (endpoint) => {
    const answer = { status: 200, headers: [], text: async () => ANSWER } as unknown as Response;
    const live = createAlibabaLiveClient({ credentials: CREDENTIALS, endpoint, fetch: async () => answer });
    return { call: async () => verifyAnswer(await live.getMessageToken(REQUEST)) };
  },
};
