import { signByHand } from "../../peers/hand-written-acs3.ts";
import type { Subject } from "../../subject.ts";
import { DATE, HOST, NONCE, verifyAuthorization } from "../../tasks/acs3-vector.ts";
import { REQUEST, toFormText } from "../../tasks/get-message-token.ts";

/** As one would write it by hand for this operation. */
export const subject: Subject = {
  label: "hand-written, node:crypto",
  prepare: () => ({
    call: () => {
      const toSign = { host: HOST, body: toFormText(REQUEST), date: DATE, nonce: NONCE };
      verifyAuthorization(signByHand(toSign)["authorization"]);
    },
  }),
};
