import { createRequire } from "node:module";
import { endlessQuota as quota } from "../clients/endless-quota.ts";
import { createNodeHttpPost } from "../clients/node-http.ts";
import { createTlsSigApi } from "../clients/tls-sig-api.ts";
import { ADMINISTRATOR, PATH, toQueryText, verifyAnswer } from "../requests/callback-token.ts";
import { SDK_APP_ID, SECRET_KEY } from "../requests/user-sig.ts";
import type { Subjects } from "../task.ts";

/** Request of `fetch` and `node:http`, whose body is an empty object. */
const JSON_REQUEST = { headers: { "content-type": "application/json" }, body: "{}" };

/** A whole call of Tencent's get_callback_token against the local server. UserSigs of the vendor's package are made once. */
export const subjects: Subjects = {
  /** The cost of the network alone in Node. Not signed. */
  "node-http": {
    label: "floor: node:http, unsigned",
    prepare: async (endpoint) => {
      const post = await createNodeHttpPost(endpoint);
      return {
        call: async () =>
          verifyAnswer(JSON.parse(await post(`${PATH}?${toQueryText(SDK_APP_ID, "none")}`, JSON_REQUEST))),
      };
    },
  },

  /** Our client as users get it: typed, checked, signed, with its deadline, its retries and its quota. */
  livespec: {
    label: "**@livespec/tencent-live**",
    prepare: async (endpoint) => {
      const { createTencentLiveClient } = await import("@livespec/tencent-live");
      const live = createTencentLiveClient({
        sdkAppId: SDK_APP_ID,
        secretKey: SECRET_KEY,
        administrator: ADMINISTRATOR,
        endpoint,
        quota,
      });
      return { call: async () => verifyAnswer(await live.getCallbackToken()) };
    },
  },

  /** Eight years old; it signs in the way that the vendor has retired. It knows one host, so its axios is redirected. */
  imsdk: {
    label: "imsdk-restapi-nodejs-es6-sdk",
    prepare: async (endpoint) => {
      const require = createRequire(import.meta.url);
      const Api = require("imsdk-restapi-nodejs-es6-sdk") as Imsdk;
      const axios = createRequire(require.resolve("imsdk-restapi-nodejs-es6-sdk"))("axios") as OldAxios;
      axios.interceptors.request.use((config) => ({
        ...config,
        url: config.url.replace("https://console.tim.qq.com", endpoint),
      }));
      const api = new Api({
        sdkAppid: String(SDK_APP_ID),
        identifier: ADMINISTRATOR,
        accountType: "1",
        expireAfter: 86_400,
        privateKeyPath: await writeKey(),
      });
      api.init();
      return {
        call: async () => verifyAnswer((await api.request("live_config", "get_callback_token", {})).data),
      };
    },
  },

  /** The first thing that many would write. Not signed. */
  "global-fetch": {
    label: "floor: global fetch, unsigned",
    prepare: (endpoint) => {
      const init = { method: "POST", ...JSON_REQUEST };
      const post = async () => {
        const response = await fetch(`${endpoint}${PATH}?${toQueryText(SDK_APP_ID, "none")}`, init);
        return response.json();
      };
      return { call: async () => verifyAnswer(await post()) };
    },
  },

  /** The vendor's package for the signature, `fetch` for the rest. */
  "fetch-tls-sig-api": {
    label: "fetch + cached tls-sig-api-v2",
    prepare: (endpoint) => {
      const userSig = createTlsSigApi()(ADMINISTRATOR);
      const init = { method: "POST", ...JSON_REQUEST };
      const post = async () => {
        const response = await fetch(`${endpoint}${PATH}?${toQueryText(SDK_APP_ID, userSig)}`, init);
        return response.json();
      };
      return { call: async () => verifyAnswer(await post()) };
    },
  },

  /** The vendor's package for the signature, axios for the rest. */
  axios: {
    label: "axios + cached tls-sig-api-v2",
    prepare: async (endpoint) => {
      const { default: axios } = await import("axios");
      const userSig = createTlsSigApi()(ADMINISTRATOR);
      const client = axios.create({ baseURL: endpoint });
      return {
        call: async () =>
          verifyAnswer((await client.post(`${PATH}?${toQueryText(SDK_APP_ID, userSig)}`, {})).data),
      };
    },
  },

  /** The vendor's package for the signature, openapi-fetch as it comes for the rest. */
  "openapi-fetch": {
    label: "openapi-fetch + cached tls-sig-api-v2",
    prepare: async (endpoint) => {
      const { default: createClient } = await import("openapi-fetch");
      const usersig = createTlsSigApi()(ADMINISTRATOR);
      const client = createClient<Paths>({ baseUrl: endpoint });
      const account = {
        sdkappid: SDK_APP_ID,
        identifier: ADMINISTRATOR,
        usersig,
        contenttype: "json",
      } as const;
      const post = async () => {
        const query = { ...account, random: Math.floor(Math.random() * 2 ** 32) };
        return (await client.POST(PATH, { params: { query }, body: {} })).data;
      };
      return { call: async () => verifyAnswer(await post()) };
    },
  },
};

/** The used part of the packages; neither has types that fit. */
interface Imsdk {
  new (
    config: object,
  ): {
    init(): void;
    request(service: string, command: string, body: object): Promise<{ data: unknown }>;
  };
}
interface OldAxios {
  readonly interceptors: {
    readonly request: { use(change: (config: { url: string }) => { url: string }): void };
  };
}

/** The part of a description that openapi-fetch needs for this one operation. */
interface Paths {
  "/v4/live_config/get_callback_token": {
    post: {
      parameters: { query: Record<string, string | number> };
      requestBody: { content: { "application/json": Record<string, never> } };
      responses: { 200: { content: { "application/json": object } } };
    };
  };
}

/** Writes a key for the old SDK, which reads it from a file, once. */
async function writeKey(): Promise<string> {
  const { generateKeyPairSync } = await import("node:crypto");
  const { mkdtempSync, rmSync, writeFileSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const folder = mkdtempSync(join(tmpdir(), "livespec-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true }));
  const path = join(folder, "key.pem");
  writeFileSync(path, privateKey.export({ type: "pkcs8", format: "pem" }));
  return path;
}
