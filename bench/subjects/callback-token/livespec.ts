import { createTencentLiveClient } from "@livespec/tencent-live";
import type { Subject } from "../../subject.ts";
import { ADMINISTRATOR, verifyAnswer } from "../../tasks/callback-token.ts";
import { endlessQuota as quota } from "../../tasks/endless-quota.ts";
import { SDK_APP_ID, SECRET_KEY } from "../../tasks/user-sig.ts";

/** Our client as users get it: typed, checked, signed, with its deadline, its retries and its quota. */
export const subject: Subject = {
  label: "**@livespec/tencent-live**",
  prepare: (endpoint) => {
    const live = createTencentLiveClient({
      sdkAppId: SDK_APP_ID,
      secretKey: SECRET_KEY,
      administrator: ADMINISTRATOR,
      endpoint,
      quota,
    });
    return { call: async () => verifyAnswer(await live.getCallbackToken()) };
  },
};
