import type { Subject } from "../../subject.ts";
import { HEADERS, REQUEST, toFormText, verifyAnswer } from "../../tasks/get-message-token.ts";

/** What many would write first. Neither signed nor checked. */
export const subject: Subject = {
  label: "floor: global fetch, unsigned",
  prepare: (endpoint) => {
    const post = async () => {
      const response = await fetch(`${endpoint}/`, {
        method: "POST",
        headers: HEADERS,
        body: toFormText(REQUEST),
      });
      return response.json();
    };
    return { call: async () => verifyAnswer(await post()) };
  },
};
