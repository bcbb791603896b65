import { signByHand, toDate } from "../../peers/hand-written-acs3.ts";
import type { Subject } from "../../subject.ts";
import { REQUEST, toFormText, verifyAnswer } from "../../tasks/get-message-token.ts";

/** What one writes who wants no package at all. Not checked. */
export const subject: Subject = {
  label: "hand-written fetch + node:crypto",
  prepare: (endpoint) => {
    const { host } = new URL(endpoint);
    const post = async () => {
      const body = toFormText(REQUEST);
      const headers = signByHand({ host, body, date: toDate(Date.now()), nonce: crypto.randomUUID() });
      const response = await fetch(`${endpoint}/`, { method: "POST", headers, body });
      return response.json();
    };
    return { call: async () => verifyAnswer(await post()) };
  },
};
