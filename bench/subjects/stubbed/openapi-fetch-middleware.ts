import { createOpenApiFetchCall, cloningMiddleware as middleware } from "../../peers/openapi-fetch.ts";
import type { Subject } from "../../subject.ts";
import { ANSWER, verifyAnswer } from "../../tasks/get-message-token.ts";
import { createStubResponse } from "../../tasks/stub-response.ts";

/** openapi-fetch with a middleware that clones the request to sign it, around a `fetch` that answers at once. */
export const subject: Subject = {
  label: "openapi-fetch, signed in a middleware",
  prepare: (endpoint) => {
    const respond = createStubResponse(ANSWER);
    const request = createOpenApiFetchCall(endpoint, { middleware, fetch: async () => respond() });
    return { call: async () => verifyAnswer(await request()) };
  },
};
