import { createTlsSigApi } from "../../peers/tls-sig-api.ts";
import type { Subject } from "../../subject.ts";
import { ADMINISTRATOR, PATH, toQueryText, verifyAnswer } from "../../tasks/callback-token.ts";
import { SDK_APP_ID } from "../../tasks/user-sig.ts";

/** The vendor's package for the signature, `fetch` for the rest. The UserSig is made once. */
export const subject: Subject = {
  label: "fetch + cached tls-sig-api-v2",
  prepare: (endpoint) => {
    const userSig = createTlsSigApi()(ADMINISTRATOR);
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
    const post = async () => {
      const response = await fetch(`${endpoint}${PATH}?${toQueryText(SDK_APP_ID, userSig)}`, init);
      return response.json();
    };
    return { call: async () => verifyAnswer(await post()) };
  },
};
