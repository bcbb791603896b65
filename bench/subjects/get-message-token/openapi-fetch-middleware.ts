import { createOpenApiFetchCall, cloningMiddleware as middleware } from "../../peers/openapi-fetch.ts";
import type { Subject } from "../../subject.ts";
import { verifyAnswer } from "../../tasks/get-message-token.ts";

/** openapi-fetch with a middleware that clones the request to sign it. */
export const subject: Subject = {
  label: "openapi-fetch, signed in a middleware",
  prepare: (endpoint) => {
    const request = createOpenApiFetchCall(endpoint, { middleware });
    return { call: async () => verifyAnswer(await request()) };
  },
};
