import { toForm } from "@livespec/core";
import type { Subject } from "../subject.ts";
import { ACTION, API_VERSION, REQUEST, verifyAnswer } from "../tasks/get-message-token.ts";

/** What many would write first. Neither signed nor checked. */
export const subject: Subject = {
  label: "global fetch, unsigned",
  prepare: (endpoint) => {
    const post = async () => {
      const response = await fetch(`${endpoint}/`, {
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          "x-acs-action": ACTION,
          "x-acs-version": API_VERSION,
        },
        body: toForm(REQUEST),
      });
      return response.json();
    };
    return { call: async () => verifyAnswer(await post()) };
  },
};
