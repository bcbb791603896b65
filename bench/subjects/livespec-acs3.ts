import { createAcs3Signer } from "@livespec/alibaba-live/signer";
import { toForm } from "@livespec/core";
import type { Subject } from "../subject.ts";
import { HEADERS, HOST, NONCE, NOW, verifyAuthorization } from "../tasks/acs3-vector.ts";
import { CREDENTIALS, REQUEST } from "../tasks/get-message-token.ts";

export const subject: Subject = {
  label: "**@livespec/alibaba-live**",
  prepare: () => {
    const sign = createAcs3Signer({ now: () => NOW, nonce: () => NONCE });
    const fixed = { method: "POST", origin: `https://${HOST}`, host: HOST, path: "/", query: "" };
    return {
      call: () => {
        const request = { ...fixed, headers: HEADERS, body: toForm(REQUEST) };
        verifyAuthorization(sign(request, CREDENTIALS).headers?.["authorization"]);
      },
    };
  },
};
