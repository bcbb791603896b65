import { createNodeHttpPost } from "../../peers/node-http.ts";
import type { Subject } from "../../subject.ts";
import { HEADERS, REQUEST, toFormText, verifyAnswer } from "../../tasks/get-message-token.ts";

/** The floor: what the network alone costs in Node. Neither signed nor checked, and it cannot be given up. */
export const subject: Subject = {
  label: "floor: node:http, unsigned",
  prepare: (endpoint) => {
    const post = createNodeHttpPost(endpoint);
    return {
      call: async () =>
        verifyAnswer(JSON.parse(await post("/", { headers: HEADERS, body: toFormText(REQUEST) }))),
    };
  },
};
