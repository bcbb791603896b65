import { createOpenApiFetchCall } from "../../peers/openapi-fetch.ts";
import type { Subject } from "../../subject.ts";
import { verifyAnswer } from "../../tasks/get-message-token.ts";

/** openapi-fetch as it comes. Typed, but neither signed nor checked. */
export const subject: Subject = {
  label: "openapi-fetch, unsigned",
  prepare: (endpoint) => {
    const request = createOpenApiFetchCall(endpoint);
    return { call: async () => verifyAnswer(await request()) };
  },
};
