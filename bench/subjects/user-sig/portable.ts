import type { signUserSig } from "@livespec/tencent-live/signer";
import { importPortably } from "../../measure/portable-build.ts";
import type { Subject } from "../../subject.ts";
import { prepareMinting, SECRET_KEY, toClaims } from "../../tasks/user-sig.ts";

/** The same as it runs where there is no `node:crypto`: hashing in JavaScript, synchronous all the same. */
export const subject: Subject = {
  label: "**@livespec/tencent-live**, portable build",
  prepare: async () => {
    const portable = await importPortably<{ signUserSig: typeof signUserSig }>(
      'export { signUserSig } from "@livespec/tencent-live/signer";',
    );
    return prepareMinting((account) => portable.signUserSig(toClaims(account), SECRET_KEY));
  },
};
