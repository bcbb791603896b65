import { createOpenApiFetchCall } from "../../peers/openapi-fetch.ts";
import type { Subject } from "../../subject.ts";
import { ANSWER, verifyAnswer } from "../../tasks/get-message-token.ts";
import { createStubResponse } from "../../tasks/stub-response.ts";

/** openapi-fetch as it comes, around a `fetch` that answers at once. Neither signed nor checked. */
export const subject: Subject = {
  label: "openapi-fetch, WHATWG Request, unsigned",
  prepare: (endpoint) => {
    const respond = createStubResponse(ANSWER);
    const request = createOpenApiFetchCall(endpoint, { fetch: async () => respond() });
    return { call: async () => verifyAnswer(await request()) };
  },
};
