import { importSecret, signOverWebCrypto } from "../../peers/hand-written-acs3.ts";
import type { Subject } from "../../subject.ts";
import { DATE, HOST, NONCE, verifyAuthorization } from "../../tasks/acs3-vector.ts";
import { REQUEST, toFormText } from "../../tasks/get-message-token.ts";

/** By hand over the one cryptography that every runtime has. */
export const subject: Subject = {
  label: "hand-written, WebCrypto, 50 in flight",
  prepare: async () => {
    const key = await importSecret();
    return {
      call: async () => {
        const toSign = { host: HOST, body: toFormText(REQUEST), date: DATE, nonce: NONCE };
        verifyAuthorization((await signOverWebCrypto(key, toSign))["authorization"]);
      },
    };
  },
};
