import { Agent, request } from "undici";
import type { Subject } from "../../subject.ts";
import { HEADERS, REQUEST, toFormText, verifyAnswer } from "../../tasks/get-message-token.ts";

/** The least that a call over HTTP costs in Node, with a package of its own for it. Neither signed nor checked. */
export const subject: Subject = {
  label: "floor: undici request, unsigned",
  prepare: (endpoint) => {
    const dispatcher = new Agent();
    const post = async () => {
      const options = { dispatcher, method: "POST", headers: HEADERS, body: toFormText(REQUEST) } as const;
      const { body } = await request(`${endpoint}/`, options);
      return body.json();
    };
    return { call: async () => verifyAnswer(await post()) };
  },
};
