import type { Subject } from "../../subject.ts";
import { PATH, toQueryText, verifyAnswer } from "../../tasks/callback-token.ts";
import { SDK_APP_ID } from "../../tasks/user-sig.ts";

/** What many would write first. Not signed. */
export const subject: Subject = {
  label: "floor: global fetch, unsigned",
  prepare: (endpoint) => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
    const post = async () => {
      const response = await fetch(`${endpoint}${PATH}?${toQueryText(SDK_APP_ID, "none")}`, init);
      return response.json();
    };
    return { call: async () => verifyAnswer(await post()) };
  },
};
