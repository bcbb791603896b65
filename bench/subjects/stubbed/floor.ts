import type { Subject } from "../../subject.ts";
import { ANSWER, verifyAnswer } from "../../tasks/get-message-token.ts";
import { createStubResponse } from "../../tasks/stub-response.ts";

/** The floor under every client: the stub itself, and parsing what it says. */
export const subject: Subject = {
  label: "floor: stub + JSON.parse",
  prepare: () => {
    const respond = createStubResponse(ANSWER);
    const fetch = async () => respond();
    return {
      call: async () => {
        const response = await fetch();
        verifyAnswer(JSON.parse(await response.text()));
      },
    };
  },
};
