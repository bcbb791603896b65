import { equal, match, ok } from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import {
  AbortError,
  AlibabaLiveError,
  type paths as AlibabaPaths,
  CredentialsError,
  createAlibabaLiveClient,
  createAlibabaLiveMiddleware,
  createLiveMessageToken,
  createMemoryQuotaStore,
  environmentCredentials,
  InvalidRequestError,
  LivespecError,
  TransportError,
} from "@livespec/alibaba-live";
import { createTencentLiveClient, parseTencentLiveWebhook } from "@livespec/tencent-live";
import { createUserSig, verifyUserSig } from "@livespec/tencent-live/user-sig";
import createFetchClient from "openapi-fetch";

const endpoint = process.env["ALIBABA_LIVE_ENDPOINT"] ?? "";
const credentials = environmentCredentials();
const app = {
  sdkAppId: Number(process.env["TENCENT_SDK_APP_ID"]),
  secretKey: process.env["TENCENT_SECRET_KEY"] ?? "",
};
const page = { PageNum: 1, PageSize: 10 };

/**
 * What holds wherever the packages run on Node, against the mock; each throws where it does not. Test runners give tests a realm of
 * their own, whose classes are not those of Node's own modules.
 */
export const facts: Readonly<Record<string, () => Promise<void>>> = {
  async "signed calls of both vendors are answered"() {
    const live = createAlibabaLiveClient({ credentials, endpoint });
    const { Result } = await live.listMessageApp(page);
    equal(Result.AppList.length, 1);
    const { status, attempts } = await live.withResponse.listMessageApp(page);
    equal(`${status} after ${attempts}`, "200 after 1");

    const tencent = createTencentLiveClient({
      ...app,
      administrator: "administrator",
      endpoint: process.env["TENCENT_ENDPOINT"] ?? "",
    });
    await tencent.setCallbackToken({ Token: "a-token-of-your-own-choice", IsTokenEnable: true });
    equal((await tencent.getCallbackToken()).Response.IsTokenEnable, true);
  },

  async "a refusal is the vendor's error"() {
    const stranger = { ...credentials(), accessKeySecret: "another" };
    const live = createAlibabaLiveClient({ credentials: stranger, endpoint });
    const error = await failureOf(live.listMessageApp(page));
    ok(error instanceof AlibabaLiveError && error instanceof LivespecError && error instanceof Error);
    equal(error.code, "SignatureDoesNotMatch");
  },

  async "a request that breaks the rules is not sent"() {
    const live = createAlibabaLiveClient({ credentials, endpoint });
    const error = await failureOf(live.listMessageApp({ PageNum: 0, PageSize: 10 }));
    ok(error instanceof InvalidRequestError && error instanceof TypeError);
    equal(error.violations[0]?.field, "PageNum");
  },

  async "raw takes headers, parameters and signals of the platform, and gives a Response of it"() {
    const live = createAlibabaLiveClient({ credentials, endpoint });
    const { signal } = new AbortController();
    const headers = new Headers({ "x-trace": "1" });
    const { data, response } = await live.raw.POST("/ListMessageApp", { body: page, headers, signal });
    equal(response.status, 200);
    equal(data?.Result.AppList.length, 1);
    ok(response instanceof Response);
  },

  async "the middleware signs for somebody's own openapi-fetch"() {
    const client = createFetchClient<AlibabaPaths>({ baseUrl: new URL(endpoint).origin });
    client.use(createAlibabaLiveMiddleware({ credentials }));
    const { response } = await client.POST("/ListMessageApp", { body: page });
    equal(response.status, 200);
  },

  async "a refused connection is repeated, and its error says what happened"() {
    const { port, close } = await listen();
    await close();
    const live = createAlibabaLiveClient({
      credentials,
      endpoint: `http://127.0.0.1:${port}`,
      retry: { baseDelay: 1 },
    });
    const error = await failureOf(live.createMessageApp({ AppName: "name" }));
    ok(error instanceof TransportError);
    equal(error.phase, "connect");
    equal(error.attempts, 4);
    equal((error.cause as { readonly code?: unknown }).code, "ECONNREFUSED");
  },

  async "a promise of Node's own modules is a promise"() {
    const read = () => readFile("package.json", "utf8").then(credentials);
    const live = createAlibabaLiveClient({ credentials: read, endpoint });
    equal((await live.listMessageApp(page)).Result.AppList.length, 1);
  },

  async "an error of Node's own modules is a cause"() {
    const read = () => readFile("no-such-file", "utf8").then(credentials);
    const live = createAlibabaLiveClient({ credentials: read, endpoint });
    const error = await failureOf(live.listMessageApp(page));
    ok(error instanceof CredentialsError);
    equal((error.cause as { readonly code?: unknown }).code, "ENOENT");
  },

  async "signals of the platform end calls, before and during them"() {
    const silent = await listen();
    const live = createAlibabaLiveClient({ credentials, endpoint: `http://127.0.0.1:${silent.port}` });
    for (const signal of [AbortSignal.abort(), AbortSignal.timeout(1)]) {
      const error = await failureOf(live.listMessageApp(page, { signal }));
      ok(error instanceof AbortError);
      equal(error.code, "Aborted");
    }
    await silent.close();
  },

  async "a fetch and a quota store of one's own may answer with promises of the platform"() {
    const store = createMemoryQuotaStore();
    const sent: string[] = [];
    const live = createAlibabaLiveClient({
      credentials: () => Promise.resolve(credentials()),
      endpoint,
      quota: { store: { admit: (key, request) => Promise.resolve(store.admit(key, request)) } },
      fetch: (url, init) => {
        sent.push(new URL(url).origin);
        return fetch(url, init);
      },
    });
    equal((await live.listMessageApp(page)).Result.AppList.length, 1);
    equal(sent.join(), new URL(endpoint).origin);
  },

  async "an error of a fetch of one's own is a cause"() {
    const live = createAlibabaLiveClient({
      credentials,
      endpoint,
      retry: false,
      fetch: () => Promise.reject(Object.assign(new Error("not today"), { code: "ECONNREFUSED" })),
    });
    const error = await failureOf(live.listMessageApp(page));
    ok(error instanceof TransportError);
    match((error.cause as Error).message, /not today/);
    equal(error.phase, "connect");
  },

  async "tokens are made and read without a call"() {
    const userSig = createUserSig({ ...app, identifier: "user-1" });
    equal(verifyUserSig(userSig, app).identifier, "user-1");
    const token = createLiveMessageToken({ appId: "app", appKey: "key", appSign: "sign", userId: "user_1" });
    equal(token.auth.user_id, "user_1");
    const webhook = parseTencentLiveWebhook(
      '{"CallbackCommand":"Live.CallbackAfterDestroyRoom","RoomId":"r"}',
    );
    equal(webhook.CallbackCommand, "Live.CallbackAfterDestroyRoom");
  },
};

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("the call succeeded");
}

/** A port that takes connections and never says a word. */
async function listen(): Promise<{ readonly port: number; readonly close: () => Promise<unknown> }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close() {
      const closed = once(server, "close");
      server.close();
      return closed;
    },
  };
}
