import { createRequire } from "node:module";
import { Readable } from "node:stream";
import { createOpenApiClientCall } from "../../peers/openapi-client.ts";
import type { Subject } from "../../subject.ts";
import { ANSWER, verifyAnswer } from "../../tasks/get-message-token.ts";

/** openapi-client around a transport that answers at once. This process belongs to this subject, so nothing else sees the stub. */
export const subject: Subject = {
  label: "@alicloud/openapi-client",
  prepare: (endpoint) => {
    const client = createRequire(import.meta.url).resolve("@alicloud/openapi-client");
    const answer = [Buffer.from(ANSWER)];
    const stub = {
      // The package reads nothing but streams.
      doAction: async () => ({ statusCode: 200, headers: {}, body: Readable.from(answer) }),
    };
    Object.assign(createRequire(client)("@alicloud/tea-typescript"), stub);
    const request = createOpenApiClientCall(endpoint);
    return { call: async () => verifyAnswer(await request()) };
  },
};
