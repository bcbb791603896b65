import { createOpenApiClientCall } from "../../peers/openapi-client.ts";
import type { Subject } from "../../subject.ts";
import { verifyAnswer } from "../../tasks/get-message-token.ts";

/** The vendor's newer core package, which its generated clients stand on. It signs with ACS3. */
export const subject: Subject = {
  label: "@alicloud/openapi-client",
  prepare: (endpoint) => {
    const request = createOpenApiClientCall(endpoint);
    return { call: async () => verifyAnswer(await request()) };
  },
};
