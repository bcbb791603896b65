import { createOpenApiCoreCall } from "../../peers/openapi-core.ts";
import type { Subject } from "../../subject.ts";
import { verifyAnswer } from "../../tasks/get-message-token.ts";

/** The vendor's newest core package. It signs with ACS3. */
export const subject: Subject = {
  label: "@alicloud/openapi-core",
  prepare: (endpoint) => {
    const request = createOpenApiCoreCall(endpoint);
    return { call: async () => verifyAnswer(await request()) };
  },
};
