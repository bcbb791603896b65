import type { createAcs3Signer } from "@livespec/alibaba-live/signer";
import { after, type toForm } from "@livespec/core";
import type { Prepared } from "../subject.ts";
import { HOST, NONCE, NOW, verifyAuthorization } from "./acs3-vector.ts";
import { CREDENTIALS, HEADERS, REQUEST } from "./get-message-token.ts";

/** Signing by our signer, whichever build it comes from. */
export function prepareSigning(from: {
  createAcs3Signer: typeof createAcs3Signer;
  toForm: typeof toForm;
}): Prepared {
  const sign = from.createAcs3Signer({ now: () => NOW, nonce: () => NONCE });
  const fixed = { method: "POST", origin: `https://${HOST}`, host: HOST, path: "/", query: "" };
  return {
    call: () => {
      const request = { ...fixed, headers: HEADERS, body: from.toForm(REQUEST) };
      return after(sign(request, CREDENTIALS), ({ headers }) =>
        verifyAuthorization(headers?.["authorization"]),
      );
    },
  };
}
