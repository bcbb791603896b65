import { signUserSig } from "@livespec/tencent-live/signer";
import type { Subject } from "../../subject.ts";
import { prepareMinting, SECRET_KEY, toClaims } from "../../tasks/user-sig.ts";

export const subject: Subject = {
  label: "**@livespec/tencent-live**",
  prepare: () => prepareMinting((account) => signUserSig(toClaims(account), SECRET_KEY)),
};
