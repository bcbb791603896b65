import { endlessQuota as quota } from "../clients/endless-quota.ts";
import { createNodeHttpPost } from "../clients/node-http.ts";
import { createOpenApiClientCall } from "../clients/openapi-client.ts";
import { createOpenApiCoreCall } from "../clients/openapi-core.ts";
import { createCloningMiddleware, createOpenApiFetchCall } from "../clients/openapi-fetch.ts";
import { createPopCoreCall } from "../clients/pop-core.ts";
import { CREDENTIALS, HEADERS, REQUEST, toFormText, verifyAnswer } from "../requests/message-token.ts";
import type { Subjects } from "../task.ts";

/** A whole call of Alibaba's GetMessageToken against the local server. */
export const subjects: Subjects = {
  /** The least that a call over HTTP costs in Node, with a package for it. Neither signed nor checked. */
  "undici-request": {
    label: "floor: undici request, unsigned",
    prepare: async (endpoint) => {
      const { Agent, request } = await import("undici");
      const dispatcher = new Agent();
      const post = async () => {
        const options = { dispatcher, method: "POST", headers: HEADERS, body: toFormText(REQUEST) } as const;
        const { body } = await request(`${endpoint}/`, options);
        return body.json();
      };
      return { call: async () => verifyAnswer(await post()) };
    },
  },

  /** The cost of the network alone in Node. Neither signed nor checked, and it cannot be aborted. */
  "node-http": {
    label: "floor: node:http, unsigned",
    prepare: async (endpoint) => {
      const post = await createNodeHttpPost(endpoint);
      return {
        call: async () =>
          verifyAnswer(JSON.parse(await post("/", { headers: HEADERS, body: toFormText(REQUEST) }))),
      };
    },
  },

  /** Our client as users get it: typed, checked, signed, with its deadline, its retries and its quota. */
  livespec: {
    label: "**@livespec/alibaba-live**",
    prepare: async (endpoint) => {
      const { createAlibabaLiveClient } = await import("@livespec/alibaba-live");
      const live = createAlibabaLiveClient({ credentials: CREDENTIALS, endpoint, quota });
      return { call: async () => verifyAnswer(await live.getMessageToken(REQUEST)) };
    },
  },

  /** Our client over the transport that it has on every runtime but Node. */
  "livespec-over-fetch": {
    label: "**@livespec/alibaba-live** over global fetch",
    prepare: async (endpoint) => {
      const { createAlibabaLiveClient } = await import("@livespec/alibaba-live");
      const live = createAlibabaLiveClient({ credentials: CREDENTIALS, endpoint, quota, fetch });
      return { call: async () => verifyAnswer(await live.getMessageToken(REQUEST)) };
    },
  },

  /** The vendor's older core package. It signs with HMAC-SHA1 and checks nothing. */
  "pop-core": {
    label: "@alicloud/pop-core",
    prepare: (endpoint) => {
      const request = createPopCoreCall(endpoint);
      return { call: async () => verifyAnswer(await request()) };
    },
  },

  /** The vendor's newer core package, which its generated clients use. It signs with ACS3. */
  "openapi-client": {
    label: "@alicloud/openapi-client",
    prepare: (endpoint) => {
      const request = createOpenApiClientCall(endpoint);
      return { call: async () => verifyAnswer(await request()) };
    },
  },

  /** The vendor's newest core package. It signs with ACS3. */
  "openapi-core": {
    label: "@alicloud/openapi-core",
    prepare: (endpoint) => {
      const request = createOpenApiCoreCall(endpoint);
      return { call: async () => verifyAnswer(await request()) };
    },
  },

  /** The first thing that many would write. Neither signed nor checked. */
  "global-fetch": {
    label: "floor: global fetch, unsigned",
    prepare: (endpoint) => {
      const post = async () => {
        const response = await fetch(`${endpoint}/`, {
          method: "POST",
          headers: HEADERS,
          body: toFormText(REQUEST),
        });
        return response.json();
      };
      return { call: async () => verifyAnswer(await post()) };
    },
  },

  /** A call without any package. Signed, not checked. */
  "hand-written-fetch": {
    label: "hand-written fetch + node:crypto",
    prepare: async (endpoint) => {
      const { signByHand, toDate } = await import("../clients/hand-written-acs3.ts");
      const { host } = new URL(endpoint);
      const post = async () => {
        const body = toFormText(REQUEST);
        const headers = signByHand({ host, body, date: toDate(Date.now()), nonce: crypto.randomUUID() });
        const response = await fetch(`${endpoint}/`, { method: "POST", headers, body });
        return response.json();
      };
      return { call: async () => verifyAnswer(await post()) };
    },
  },

  /** openapi-fetch as it comes. Typed, but neither signed nor checked. */
  "openapi-fetch": {
    label: "openapi-fetch, unsigned",
    prepare: async (endpoint) => {
      const request = await createOpenApiFetchCall(endpoint);
      return { call: async () => verifyAnswer(await request()) };
    },
  },

  /** openapi-fetch with a middleware that clones the request to sign it. */
  "openapi-fetch-middleware": {
    label: "openapi-fetch, signed in a middleware",
    prepare: async (endpoint) => {
      const middleware = await createCloningMiddleware();
      const request = await createOpenApiFetchCall(endpoint, { middleware });
      return { call: async () => verifyAnswer(await request()) };
    },
  },
};
