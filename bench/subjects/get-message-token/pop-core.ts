import { createPopCoreCall } from "../../peers/pop-core.ts";
import type { Subject } from "../../subject.ts";
import { verifyAnswer } from "../../tasks/get-message-token.ts";

/** The vendor's older core package. It signs with HMAC-SHA1 and checks nothing. */
export const subject: Subject = {
  label: "@alicloud/pop-core",
  prepare: (endpoint) => {
    const request = createPopCoreCall(endpoint);
    return { call: async () => verifyAnswer(await request()) };
  },
};
