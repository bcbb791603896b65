import { createRequire } from "node:module";
import { endlessQuota as quota } from "../clients/endless-quota.ts";
import { createOpenApiClientCall } from "../clients/openapi-client.ts";
import { createCloningMiddleware, createOpenApiFetchCall } from "../clients/openapi-fetch.ts";
import { createPopCoreCall } from "../clients/pop-core.ts";
import { ANSWER, CREDENTIALS, REQUEST, verifyAnswer } from "../requests/message-token.ts";
import type { Subjects } from "../task.ts";

/**
 * The same call with a network that answers at once. Packages without an option for that have their transport replaced; the process
 * belongs to the subject, so nothing else sees the stub.
 */
export const subjects: Subjects = {
  /** The work of every client: awaits the stub, and parses its answer. */
  floor: {
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
  },

  /** openapi-fetch with a plain record where it would make a `Request`. Neither signed nor checked. */
  "openapi-fetch-record": {
    label: "openapi-fetch, plain record, unsigned",
    prepare: async (endpoint) => {
      const respond = createStubResponse(ANSWER);
      const options = { fetch: async () => respond(), Request: PlainRecord as unknown as typeof Request };
      const request = await createOpenApiFetchCall(endpoint, options);
      return { call: async () => verifyAnswer(await request()) };
    },
  },

  livespec: {
    label: "**@livespec/alibaba-live**",
    prepare: async (endpoint) => {
      const { createAlibabaLiveClient } = await import("@livespec/alibaba-live");
      const respond = createStubResponse(ANSWER);
      const fetch = async () => respond();
      const live = createAlibabaLiveClient({ credentials: CREDENTIALS, endpoint, quota, fetch });
      return { call: async () => verifyAnswer(await live.getMessageToken(REQUEST)) };
    },
  },

  /** openapi-fetch as it comes. Neither signed nor checked. */
  "openapi-fetch-request": {
    label: "openapi-fetch, WHATWG Request, unsigned",
    prepare: async (endpoint) => {
      const respond = createStubResponse(ANSWER);
      const request = await createOpenApiFetchCall(endpoint, { fetch: async () => respond() });
      return { call: async () => verifyAnswer(await request()) };
    },
  },

  /** openapi-fetch with a middleware that clones the request to sign it. */
  "openapi-fetch-middleware": {
    label: "openapi-fetch, signed in a middleware",
    prepare: async (endpoint) => {
      const respond = createStubResponse(ANSWER);
      const options = { middleware: await createCloningMiddleware(), fetch: async () => respond() };
      const request = await createOpenApiFetchCall(endpoint, options);
      return { call: async () => verifyAnswer(await request()) };
    },
  },

  "pop-core": {
    label: "@alicloud/pop-core",
    prepare: (endpoint) => {
      const popCore = createRequire(import.meta.url).resolve("@alicloud/pop-core");
      const response = { statusCode: 200, headers: {}, req: { getHeaders: () => ({}) } };
      const stub = { request: async () => response, read: async () => ANSWER };
      Object.assign(createRequire(popCore)("httpx"), stub);
      const request = createPopCoreCall(endpoint);
      return { call: async () => verifyAnswer(await request()) };
    },
  },

  "openapi-client": {
    label: "@alicloud/openapi-client",
    prepare: async (endpoint) => {
      const { Readable } = await import("node:stream");
      const client = createRequire(import.meta.url).resolve("@alicloud/openapi-client");
      const answer = [Buffer.from(ANSWER)];
      const stub = {
        // The package reads streams only.
        doAction: async () => ({ statusCode: 200, headers: {}, body: Readable.from(answer) }),
      };
      Object.assign(createRequire(client)("@alicloud/tea-typescript"), stub);
      const request = createOpenApiClientCall(endpoint);
      return { call: async () => verifyAnswer(await request()) };
    },
  },
};

class PlainRecord {
  readonly url: string;
  readonly method: string;

  constructor(url: string, { method }: { method: string }) {
    this.url = url;
    this.method = method;
  }
}

/**
 * Creates an answer that is there at once. Not a `Response`, because making one is part of the network's cost, but with everything
 * that clients of `fetch` look at.
 */
function createStubResponse(text: string): () => Response {
  const bytes = new TextEncoder().encode(text);
  const headers = Object.assign([], { get: () => null, has: () => false });
  const getReader = () => {
    let isRead = false;
    const read = async () => {
      if (isRead) return { done: true };
      isRead = true;
      return { done: false, value: bytes };
    };
    return { read };
  };
  const response = { ok: true, status: 200, headers, body: { getReader }, text: async () => text };
  return () => response as unknown as Response;
}
