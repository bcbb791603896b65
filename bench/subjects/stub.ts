import type { Subject } from "../subject.ts";
import { ANSWER, verifyAnswer } from "../tasks/get-message-token.ts";

/** The floor under every client: the stub itself, and parsing what it says. */
export const subject: Subject = {
  label: "floor: stub + JSON.parse",
  prepare: () => {
    const answer = { text: async () => ANSWER };
    const stub = async () => answer;
    return {
      call: async () => {
        const response = await stub();
        verifyAnswer(JSON.parse(await response.text()));
      },
    };
  },
};
