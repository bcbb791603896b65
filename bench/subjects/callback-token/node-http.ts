import { createNodeHttpPost } from "../../peers/node-http.ts";
import type { Subject } from "../../subject.ts";
import { PATH, toQueryText, verifyAnswer } from "../../tasks/callback-token.ts";
import { SDK_APP_ID } from "../../tasks/user-sig.ts";

/** The floor: what the network alone costs in Node. Not signed. */
export const subject: Subject = {
  label: "floor: node:http, unsigned",
  prepare: (endpoint) => {
    const post = createNodeHttpPost(endpoint);
    const request = { headers: { "content-type": "application/json" }, body: "{}" };
    return {
      call: async () =>
        verifyAnswer(JSON.parse(await post(`${PATH}?${toQueryText(SDK_APP_ID, "none")}`, request))),
    };
  },
};
