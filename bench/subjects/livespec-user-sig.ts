import { signUserSig } from "@livespec/tencent-live/signer";
import type { Subject } from "../subject.ts";
import { LIFETIME, prepareMinting, SDK_APP_ID, SECRET_KEY } from "../tasks/user-sig.ts";

export const subject: Subject = {
  label: "**@livespec/tencent-live**",
  prepare: () =>
    prepareMinting((identifier) => {
      const time = Math.floor(Date.now() / 1000);
      return signUserSig({ identifier, sdkAppId: SDK_APP_ID, time, expire: LIFETIME }, SECRET_KEY);
    }),
};
