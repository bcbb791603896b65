import { createOpenApiFetchCall } from "../../peers/openapi-fetch.ts";
import type { Subject } from "../../subject.ts";
import { ANSWER, verifyAnswer } from "../../tasks/get-message-token.ts";
import { createStubResponse } from "../../tasks/stub-response.ts";

/** openapi-fetch with a plain record where it would make a `Request`: what ours stands on. Neither signed nor checked. */
export const subject: Subject = {
  label: "openapi-fetch, plain record, unsigned",
  prepare: (endpoint) => {
    const respond = createStubResponse(ANSWER);
    const options = { fetch: async () => respond(), Request: PlainRecord as unknown as typeof Request };
    const request = createOpenApiFetchCall(endpoint, options);
    return { call: async () => verifyAnswer(await request()) };
  },
};

class PlainRecord {
  readonly url: string;
  readonly method: string;

  constructor(url: string, { method }: { method: string }) {
    this.url = url;
    this.method = method;
  }
}
