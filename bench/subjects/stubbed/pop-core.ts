import { createRequire } from "node:module";
import { createPopCoreCall } from "../../peers/pop-core.ts";
import type { Subject } from "../../subject.ts";
import { ANSWER, verifyAnswer } from "../../tasks/get-message-token.ts";

/** pop-core around an `httpx` that answers at once. This process belongs to this subject, so nothing else sees the stub. */
export const subject: Subject = {
  label: "@alicloud/pop-core",
  prepare: (endpoint) => {
    const popCore = createRequire(import.meta.url).resolve("@alicloud/pop-core");
    const response = { statusCode: 200, headers: {}, req: { getHeaders: () => ({}) } };
    const stub = { request: async () => response, read: async () => ANSWER };
    Object.assign(createRequire(popCore)("httpx"), stub);
    const request = createPopCoreCall(endpoint);
    return { call: async () => verifyAnswer(await request()) };
  },
};
